"""Pointers: ``*T`` of a struct is an instance of its class, or None."""
from __future__ import absolute_import

from .. import engine, registry
from ..coerce import coerce
from ..converter import Converter, within

LOAD_POINTER, STORE_POINTER = 6, 7


def find(go_type):
    """The converter of a pointer to a bound struct, else None."""
    if go_type[:1] != '*':
        return None
    cls = registry.declared(go_type[1:])
    return None if cls is None else getattr(cls, '_pointer', None)


class PointerConverter(Converter):
    """Hands out the live wrapper of what the pointer points to."""

    def descriptor(self, owner, name, offset, doc):
        current, cls = engine.current(), self.cls
        go_type, where = self.go_type, '%s.%s' % (owner.__name__, name)

        def setter(self, value):
            held = coerce('O', value, go_type, where, cls)
            current.invoke(STORE_POINTER, ('O', 'q', 'O'),
                           (self, offset, 0 if held is None else held), ())
        place = LOAD_POINTER, offset, cls._type_id
        return within(owner, name, place, cls, setter, doc, self.lift)
