"""A buffer whose address went to C must be used once more after the call.

.NET frees a local after its last use, not at the end of the function::

    frame = (c_int64 * 4)()
    lib.call(1, addressof(frame))   # may be freed here, before the call has ended
    len(frame)                      # this use keeps it

So, when a call returns, each buffer whose address its calling function took must either be held by
something other than a local, or stand in a local that the remaining bytecode still reads.
"""
from __future__ import absolute_import

import ctypes
import dis
import sys

from .errors import StrictError

_addressof = ctypes.addressof
_taken = {}  # id of a Python frame: (its code, buffers)
_LIMIT = 500
_LOADS = ('LOAD_FAST', 'LOAD_DEREF', 'LOAD_NAME')


def install():
    """Replaces ``addressof`` of ctypes."""
    ctypes.addressof = addressof


def addressof(buffer):
    """As ctypes', and notes who took it."""
    frame = caller()
    if frame is None:
        return _addressof(buffer)
    if len(_taken) > _LIMIT:
        _taken.clear()
    code, buffers = _taken.setdefault(id(frame), (frame.f_code, []))
    if code is not frame.f_code:
        buffers = []
        _taken[id(frame)] = (frame.f_code, buffers)
    buffers.append(buffer)
    return _addressof(buffer)


def caller():
    """The frame that called the function that asks; None where C did."""
    try:
        return sys._getframe(2)
    except ValueError:
        return None


def check(frame):
    """Raises if a buffer, whose address the code of `frame` took, is not used any more."""
    if frame is None:
        return
    code, buffers = _taken.pop(id(frame), (None, ()))
    if code is not frame.f_code:
        return
    while buffers:
        _check_one(frame, buffers.pop())


def _check_one(frame, buffer):
    names = _names_of(frame, buffer)
    local = 2 * len(names)  # the local itself, and the snapshot that f_locals makes
    if frame.f_code.co_name == '<module>' or _references(buffer) - _OWN > local:
        return  # held elsewhere: by a global, a container, an attribute
    if not set(names) & set(_read_later(frame)):
        raise StrictError(
            'a buffer in %s() is not used after the call that its address went to (line %d): '
            '.NET may free it during the call' % (frame.f_code.co_name, frame.f_lineno))


def _names_of(frame, buffer):
    return [name for name, value in frame.f_locals.items() if value is buffer]


def _references(buffer):
    return sys.getrefcount(buffer)


def _own_references():
    """References that `_check_one` itself holds, measured with a buffer that nobody else has."""
    def probe(buffer):
        return _references(buffer)

    buffers = [(ctypes.c_char * 1)()]
    return probe(buffers.pop())


_OWN = _own_references()


def _read_later(frame):
    """Names of locals that the bytecode after the current instruction reads."""
    code, name_of, offset = frame.f_code, _names(frame.f_code), frame.f_lasti
    raw = bytearray(code.co_code)
    step = 2 if sys.version_info >= (3, 6) else None
    while offset < len(raw):
        name = dis.opname[raw[offset]]
        wide = step or (3 if raw[offset] >= dis.HAVE_ARGUMENT else 1)
        if name in _LOADS:
            argument = raw[offset + 1] | (raw[offset + 2] << 8 if step is None else 0)
            yield name_of[name][argument]
        offset += wide


def _names(code):
    return {'LOAD_FAST': code.co_varnames, 'LOAD_NAME': code.co_names,
            'LOAD_DEREF': code.co_cellvars + code.co_freevars}
