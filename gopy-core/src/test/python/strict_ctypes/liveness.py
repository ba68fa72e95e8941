"""Which locals of a function that runs are read later, by the bytecode of CPython 2.7 and 3.6."""
from __future__ import absolute_import

import dis
import sys

_LOADS = ('LOAD_FAST', 'LOAD_DEREF', 'LOAD_NAME')
#: Classes of the runtime that keep what they were made for, by the attribute that holds it.
_KEEPERS = {'Tree': 'kept', 'Writable': 'view'}


class View(object):
    """A frame, and what its locals hold."""

    def __init__(self, frame):
        self.frame = frame
        self._names = self._later = None

    def is_ours(self):
        """Whether it belongs to the runtime: what users' functions hold is left alone."""
        rendered = self.frame.f_code.co_filename.startswith('<gopy ')
        return rendered or '_gopy' in self.frame.f_globals.get('__name__', '')

    def holds(self, thing):
        """Whether a local is the thing, or a tuple or list that has it."""
        if self._names is None:
            self._names = {}
            for name, value in self.frame.f_locals.items():
                for part in _parts(value, 4):
                    self._names.setdefault(id(part), set()).add(name)
        return id(thing) in self._names

    def reads_later(self, thing):
        """Whether such a local outlives the current instruction: closures' variables do."""
        code = self.frame.f_code
        if self._later is None:
            self._later = set(_read_later(self.frame)).union(code.co_cellvars, code.co_freevars)
        return bool(self._names[id(thing)] & self._later)


def _parts(value, depth):
    yield value
    if depth and isinstance(value, (tuple, list)):
        for item in value:
            for part in _parts(item, depth - 1):
                yield part
    keeper = _KEEPERS.get(type(value).__name__)
    if keeper:
        for part in _parts(getattr(value, keeper, None), depth - 1):
            yield part


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
