"""``unsafe.Pointer``: an address as an int, None for nil."""
from __future__ import absolute_import

from ..converter import Converter
from ..tree import pack
from ..views import store_within
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
            store_within(field, offset, self.go_type, pack(value), where)
        return property(read.__get__, setter, doc=doc)
