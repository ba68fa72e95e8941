"""``gopy.ptr`` and ``gopy.val``: what an interface is to hold of a struct, ``*T`` or ``T``."""
from __future__ import absolute_import

from .strangers import package_of, refusal
from .tree_objects import pack_wrapper
from .tree_wire import packer

VALUE, POINTER = 0xfffffffe, 0xffffffff


class Forced(object):
    """An object on its way into an interface, as a pointer or as a value."""

    __slots__ = ('object', 'form')

    def __init__(self, value, form, name):
        if package_of(type(value)):
            raise refusal(value)
        if not hasattr(value, '_handle'):
            raise TypeError('%s(): expected a Go object, got %s' % (name, type(value).__name__))
        self.object = value
        self.form = form


@packer(Forced)
def _pack(value, out, path):
    pack_wrapper(value.object, out, path, value.form)


def ptr(value):
    """``value`` for a Go interface that is to hold the pointer ``*T`` to it.

    Without this an interface gets ``T`` of a value type, ``*T`` of a pointer type.
    """
    return Forced(value, POINTER, 'ptr')


def val(value):
    """``value`` for a Go interface that is to hold a copy of the struct ``T`` itself."""
    return Forced(value, VALUE, 'val')
