"""Descriptors that read and write one field in Go's own memory, without a call where possible."""
from __future__ import absolute_import

import struct

from .coerce import coerce
from .host import used
from .text import decode

#: Bytes of a pointer, an ``int``, a ``uintptr`` of the library.
WORD = struct.calcsize('P')
_WORD_CODE = 'q' if WORD == 8 else 'I'
STORE_STRING = 10
_PARTS = {'F': ('f', 4), 'D': ('d', 8)}  # code and size of the parts of a complex number


class Fields(object):
    """Makes the field descriptors of one engine."""

    def __init__(self, engine, loader):
        self._invoke, self._octets, self._copy = engine.invoke, loader.read, loader.copy
        self._peek = loader.peek
        self._accessors, self._puts = {}, {}
        self._word = loader.peek(_WORD_CODE)[0]

    def field(self, cls, name, code, offset, go_type, doc):
        """A property for the scalar or string of ``cls`` at ``offset`` bytes."""
        where = '%s.%s' % (cls.__name__, name)
        get, put = self.accessors(code)

        def getter(self):
            value = get(self._address + offset)
            used(self)
            return value

        def setter(self, value):
            put(self, offset, coerce(code, value, go_type, where))
            used(self)
        return property(getter, setter, doc=doc)

    def read(self, code, address):
        """The value of a scalar or ``[N]byte`` code (``a16``) at an address."""
        if code[0] == 'a':
            return self._octets(address, int(code[1:]))
        return self.accessors(code)[0](address)

    def write(self, code, address, value):
        """Stores a checked value of such a code at an address."""
        if code[0] == 'a':
            self._copy(address, value)
        elif code in 'FD':
            self._put_complex(code, address, value)
        else:
            put = self._puts.get(code)
            if put is None:
                put = self._puts[code] = self._peek(code)[1]
            put(address, value)

    def accessors(self, code):
        """``get(address)`` and ``put(owner, offset, value)`` of a wire code."""
        known = self._accessors.get(code)
        if known is None:
            known = self._accessors[code] = self._make_accessors(code)
        return known

    def _make_accessors(self, code):
        if code == 's':
            return self._string_at, self._store_string
        if code in 'FD':
            return self._complex(code)
        get, put_at = self._peek(code)

        def put(owner, offset, value):
            put_at(owner._address + offset, value)
        return get, put

    def _string_at(self, at):
        count = self._word(at + WORD)
        return decode(self._octets(self._word(at), count)) if count else u''

    def _store_string(self, owner, offset, value):
        self._invoke(STORE_STRING, ('O', 'q', 's'), (owner, offset, decode(value)), ())

    def _complex(self, code):
        part, half = _PARTS[code]
        get = self._peek(part)[0]

        def put(owner, offset, value):
            self._put_complex(code, owner._address + offset, value)
        return lambda at: complex(get(at), get(at + half)), put

    def _put_complex(self, code, at, value):
        part, half = _PARTS[code]
        put = self._peek(part)[1]
        put(at, value.real)
        put(at + half, value.imag)
