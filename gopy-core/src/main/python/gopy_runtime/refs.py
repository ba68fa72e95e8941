"""``Ref``: a pointer to a Go variable that is no struct."""
from __future__ import absolute_import

from . import registry
from .forced import POINTER
from .imports import PUBLIC
from .protocols import served, text_only
from .tree import pack_wrapper
from .views import VALUE, View, make, pointee_class, rebuild_pointee


class Ref(View):
    """A pointer such as ``*int``; ``.value`` is the variable, live. ``Ref[int](5)`` makes one.

    Two refs are equal if they are pointers to one variable.
    """

    __module__ = PUBLIC
    __slots__ = ()

    def __init__(self, value=None):
        make(type(self), value, self)

    @classmethod
    def _bare(cls):
        return cls['any']

    @classmethod
    def _spelling(cls, element):
        return element

    @classmethod
    def _class_of(cls, go_type):
        return pointee_class(go_type)

    def _into_tree(self, out, path):
        pack_wrapper(self, out, path, POINTER)

    @classmethod
    def _describe(cls, go_type):
        """The pointer methods of a declared type that Python holds by value."""
        pointer = getattr(registry.declared(go_type), '_description', {}).get('pointer')
        if pointer is None:
            return {}
        from .kinds.structs import methods_of
        return dict(methods_of(pointer), **text_only(served(pointer)))

    @property
    def value(self):
        """The variable's value; what is assigned is stored in Go's memory."""
        return self._tree(VALUE, ('q', 'q'), (0, registry.type_id(self._go_name)))

    @value.setter
    def value(self, value):
        self._assign(value)

    def __eq__(self, other):
        if not isinstance(other, Ref):
            return NotImplemented
        return self._address == other._address and self._go_name == other._go_name

    def __hash__(self):
        return hash(self._address)

    def __repr__(self):
        return 'Ref(%r)' % (self.value,)

    def _plain_copy(self):
        return self.value

    def __reduce__(self):
        return rebuild_pointee, (self._go_name, self._content())
