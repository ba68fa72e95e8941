"""Calls with more arguments than a frame has room for: they cross as one row of trees.

Each stands behind its name, so that Go can say which one does not fit.
"""
from __future__ import absolute_import

from .converter import Converter
from .kinds.composites import TreeConverter
from .misfit import unfit
from .tree import pack
from .tree_wire import Tree


class PackedConverter(Converter):
    """The converter of one of these arguments, given that of its type."""

    def __init__(self, name, of):
        Converter.__init__(self, of.go_type, 'y', of.cls)
        self._head = pack(name)
        self._pack = of.lower if isinstance(of, TreeConverter) else self._plain

    def lower(self, value, where):
        """The name and the value, as trees."""
        return row(self._head, self._pack(value, where))

    def _plain(self, value, where):
        try:
            return pack(value)
        except (TypeError, ValueError) as e:
            raise unfit(e, self.go_type, where)


def row(*trees):
    """Trees one behind the other, which live as long as the row does."""
    joined = Tree(b''.join(trees))
    joined.kept = trees
    return joined
