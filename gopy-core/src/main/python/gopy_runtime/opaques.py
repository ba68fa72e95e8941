"""``gopy.opaque``: a Python object that goes through Go untouched."""
from __future__ import absolute_import

from .tree_objects import pack_opaque
from .tree_wire import packer


class Opaque(object):
    """Stands for a Python object on its way into Go, where it lies behind an ``any``."""

    __slots__ = ('value',)

    def __init__(self, value):
        self.value = value

    def __repr__(self):
        return 'opaque(%r)' % (self.value,)


@packer(Opaque)
def _pack(value, out, path):
    pack_opaque(value.value, out, path)


def opaque(value):
    """``value`` for a parameter of type ``any`` that is to keep it as it is, not as a Go value.

    Go sees an object that it can only pass on; it comes back to Python as ``value`` itself.
    """
    return Opaque(value)
