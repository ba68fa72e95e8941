"""What C works with must be used once more after the call.

.NET frees a local after its last use, not at the end of the function::

    frame = (c_int64 * 4)()
    lib.call(1, addressof(frame))   # may be freed here, before the call has ended
    len(frame)                      # this use keeps it

and so it finalizes an object whose handle, or address in Go's memory, was all that was asked of it.
So whose address or handle a function takes is noted. When C is next called, or memory read at an
address, each of these must be held by something other than locals, or stand in a local that the
remaining bytecode still reads: of the function that took it, or of one that it has called.
"""
from __future__ import absolute_import

import ctypes
import sys
import threading
import weakref

from . import liveness
from .errors import StrictError

_addressof = ctypes.addressof
_local = threading.local()
_LIMIT = 5000
_SCALARS = ('c_bool c_byte c_short c_int c_longlong c_ubyte c_ushort c_uint c_ulonglong c_float '
            'c_double').split()


def install():
    """Replaces ``addressof`` of ctypes, and what reads and writes memory at an address."""
    ctypes.addressof = addressof
    ctypes.string_at, ctypes.memmove = access(ctypes.string_at), access(ctypes.memmove)
    scalars = [getattr(ctypes, name) for name in _SCALARS] + [ctypes.c_int64]
    for scalar, plain in [(s, s.from_address) for s in scalars]:
        scalar.from_address = staticmethod(access(plain))


def addressof(buffer):
    """As ctypes', and notes who took it."""
    note(caller(), buffer)
    return _addressof(buffer)


def track(made):
    """Notes who asks objects of a class for their handle or their address."""
    for name in ('_handle', '_address'):
        setattr(made, name, _tracked(vars(made)[name]))


def _tracked(slot):
    def get(self):
        value = slot.__get__(self)
        note(sys._getframe(1), self)
        return value

    return property(get, slot.__set__)


def note(frame, thing):
    """Notes that a function took where a thing lies; what modules have stays."""
    if frame is None or frame.f_code.co_name == '<module>':
        return
    notes = _local.__dict__.setdefault('notes', {})
    if len(notes) > _LIMIT:
        notes.clear()
    notes[id(frame), id(thing)] = frame.f_code, weakref.ref(thing)


def caller():
    """The frame that called the function that asks; None where C did."""
    try:
        return sys._getframe(2)
    except ValueError:
        return None


def access(function):
    """The same function, which checks after each call what was noted before."""
    def accessing(*args):
        result = function(*args)
        check(caller())
        return result

    return accessing


def check(frame):
    """Raises if a thing whose place was taken may be gone already, in a frame that calls C."""
    notes = _local.__dict__.get('notes')
    if not notes or frame is None:
        return
    taken, _local.notes = notes, {}
    stack = []
    while frame is not None and len(stack) < 40:
        stack.append(liveness.View(frame))
        frame = frame.f_back
    places = dict((id(view.frame), i) for i, view in enumerate(stack))
    for (number, _), (code, reference) in taken.items():
        place = places.get(number, 0)
        runs = stack[place].frame.f_code is code and number in places
        _check_one(stack, place + 1 if runs else 1, reference(), runs)


def _check_one(stack, count, thing, runs):
    """Of the functions that run, the first is the one that calls C, ``count`` up to the taker."""
    if thing is None:
        lost = runs and count == 1  # not even CPython has it any more
    else:
        held = [view for view in stack[:count] if view.holds(thing)]
        held += [view for view in stack[count:] if held and view.is_ours() and view.holds(thing)]
        lost = held and not any(view.reads_later(thing) for view in held)
    if lost:
        frame = stack[count - 1].frame
        raise StrictError(
            'what %s() took the place of is not used after the call (line %d): .NET may free it '
            'during the call' % (frame.f_code.co_name, frame.f_lineno))
