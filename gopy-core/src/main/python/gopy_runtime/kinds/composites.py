"""Slices, arrays, maps, pointers to what is no struct, ``any`` and other interfaces.

An argument crosses as one tree, which Go fits to its type; a result is a live view of its class, or
what the tree says where only run time knows.
"""
from __future__ import absolute_import

from .. import registry
from ..converter import Converter, within
from ..iterators import packer
from ..misfit import unfit
from ..tree import pack, pack_object
from ..views import INTERIOR, VALUE, pointee_class, read, store_within, view_class
from .pointers import LOAD_POINTER


def find(go_type):
    """The converter of a type without a name that is made of others; else None."""
    if go_type[:1] in ('[', '*') or go_type.startswith('map['):
        return ViewConverter(go_type)
    if go_type == 'any' or go_type.startswith(('func(', 'chan ', 'chan<- ', '<-chan ')):
        return TreeConverter(go_type)
    if go_type.startswith('iter.Seq'):
        return SequenceConverter(go_type)
    if go_type.startswith('interface'):
        return InterfaceConverter(go_type)
    return None


class TreeConverter(Converter):
    """What goes in and comes out as a tree."""

    takes_all = True
    _pack = staticmethod(pack)

    def __init__(self, go_type, cls=None):
        Converter.__init__(self, go_type, 'y', cls)
        self.lift = read

    def lower(self, value, where):
        """The tree of an argument."""
        try:
            return self._pack(value)
        except (TypeError, ValueError) as e:
            raise unfit(e, self.go_type, where)

    def descriptor(self, owner, name, offset, doc):
        """A field that Go reads and writes."""
        where = '%s.%s' % (owner.__name__, name)

        def setter(field, value):
            self.store(field, offset, value, where)
        return self._part(owner, name, offset, setter, doc)

    def _part(self, owner, name, offset, setter, doc):
        place = VALUE, offset, registry.type_id(self.go_type)
        return within(owner, name, place, None, setter, doc)

    def store(self, owner, offset, value, where):
        """Stores a value there; what does not fit is told with the field's name."""
        store_within(owner, offset, self.go_type, self.lower(value, where), where)


class SequenceConverter(TreeConverter):
    """A function that yields values, ``iter.Seq`` or ``iter.Seq2``."""

    takes_all = False

    def __init__(self, go_type):
        TreeConverter.__init__(self, go_type)
        self._pack = packer(go_type.startswith('iter.Seq2'))


class InterfaceConverter(TreeConverter):
    """An interface with methods, which objects implement."""

    takes_all = False
    _pack = staticmethod(pack_object)


class ViewConverter(TreeConverter):
    """What comes out as a live view."""

    result_code = 'O'

    def __init__(self, go_type, cls=None):
        if cls is None:
            cls = pointee_class(go_type[1:]) if go_type[0] == '*' else view_class(go_type)
        TreeConverter.__init__(self, go_type, cls)
        self.lift = None

    def _part(self, owner, name, offset, setter, doc):
        """A view of the variable within its owner; of a pointer, what it points to now."""
        if self.go_type.startswith('*'):
            place = LOAD_POINTER, offset, registry.type_id(self.go_type[1:])
        else:
            place = INTERIOR, offset, registry.type_id(self.cls._go_name)
        return within(owner, name, place, self.cls, setter, doc, self.lift)
