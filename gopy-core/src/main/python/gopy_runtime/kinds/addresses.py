"""``unsafe.Pointer``: an address as an int, None for nil."""
from __future__ import absolute_import

from .. import engine, registry
from ..coerce import coerce
from ..converter import Converter
from ..tree import pack
from ..views import ASSIGN
from .basics import CODES

_GO_NAME = 'unsafe.Pointer'


def find(go_type):
    """The converter of that type, else None."""
    return AddressConverter(go_type, CODES['uintptr']) if go_type == _GO_NAME else None


class AddressConverter(Converter):
    """Crosses as a ``uintptr``; but Go stores it, whose collector must hear of each pointer."""

    def lower(self, value, where):
        """The number of an address."""
        return 0 if value is None else value

    def lift(self, value):
        """None for nil."""
        return value or None

    def descriptor(self, owner, name, offset, doc):
        """A field that is read in place, and that Go writes."""
        read = Converter.descriptor(self, owner, name, offset, doc)
        where = '%s.%s' % (owner.__name__, name)

        def setter(field, value):
            address = coerce(self.code, self.lower(value, where), self.go_type, where)
            place = field._handle, offset, registry.type_id(_GO_NAME)
            engine.current().invoke(ASSIGN, ('O', 'q', 'q', 'y'), place + (pack(address),), ())
        return property(read.__get__, setter, doc=doc)
