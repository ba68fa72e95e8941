"""``[]byte`` and ``[N]byte``: bytes."""
from __future__ import absolute_import

from .. import engine, registry
from ..coerce import coerce
from ..converter import Converter, within
from ..host import used
from ..views import INTERIOR, view_class

LOAD_BYTES, STORE_BYTES = 11, 12


def find(go_type):
    """The converter of bytes, else None."""
    if go_type in ('[]byte', '[]uint8'):
        return BytesConverter(go_type, 'y')
    length, _, element = go_type[1:].partition(']')
    if go_type[0] == '[' and length.isdigit() and element in ('byte', 'uint8'):
        return ByteArrayConverter(go_type, 'a' + str(length))
    return None


class BytesConverter(Converter):
    """A field is a live view; of a named type, which is a value in Python, a copy."""

    def descriptor(self, owner, name, offset, doc):
        go_type, where, lift = self.go_type, '%s.%s' % (owner.__name__, name), self.lift
        invoke = engine.current().invoke

        def getter(self):
            return lift(invoke(LOAD_BYTES, ('O', 'q'), (self, offset), ('y',)))

        def setter(self, value):
            octets = coerce('y', value, go_type, where)
            invoke(STORE_BYTES, ('O', 'q', 'y'), (self, offset, octets), ())
        if lift is not None:
            return property(getter, setter, doc=doc)
        place = INTERIOR, offset, registry.type_id('[]byte')
        return within(owner, name, place, view_class('[]byte'), setter, doc)


class ByteArrayConverter(Converter):
    """A field lies in the struct itself; the engine reads and writes its bytes in place."""

    def descriptor(self, owner, name, offset, doc):
        go_type, where, lift = self.go_type, '%s.%s' % (owner.__name__, name), self.lift
        code, current = self.code, engine.current()

        def getter(self):
            octets = current.read(code, self._address + offset)
            used(self)
            return octets if lift is None else lift(octets)

        def setter(self, value):
            current.write(code, self._address + offset, coerce(code, value, go_type, where))
            used(self)
        return property(getter, setter, doc=doc)
