"""Classes of interfaces: over what Go gives, and to derive Python's own implementations from.

Any object with the methods implements an interface; one of a derived class says so::

    class Hello(http.Handler):
        def serve_http(self, w, r):
            w.write(b'hello')
"""
from __future__ import absolute_import

import struct

from .. import engine
from ..constructors import Constructor
from ..protocols import IDENTITY
from ..tree import pack_object
from ..tree_objects import pack_opaque, pack_wrapper
from .composites import InterfaceConverter
from .declared_views import members

NEW, ASSIGN = 2, 24
_NAMED = struct.Struct('<cI')


def make(module, name, description):
    """The class of an interface: what a variable of its type holds, through its methods."""
    names = {'of': classmethod(_of)}
    names.update(members(module, description))
    names.update(IDENTITY)
    names.update({'__init__': _construct, '_into_tree': staticmethod(_pack), '_interface': True,
                  '__signature__': Constructor(_construct, lambda cls: ())})
    cls = type(str(name), (engine.current().Object,), names)
    cls._converter = InterfaceConverter(description['go'])
    return cls


def _construct(self, *args, **named):
    """Nothing for Go: instances of derived classes are Python's."""
    derived(type(self), 'object')
    if args or named:
        raise TypeError('%s() takes no arguments: give it an __init__' % type(self).__name__)


def derived(cls, kind):
    """TypeError for the class of an interface itself: only derived ones have instances."""
    if '_interface' in vars(cls):
        raise TypeError('%s is an interface: derive a class that has its methods, or see another '
                        '%s through it by %s.of(x)' % (cls.__name__, kind, cls.__name__))


def _pack(value, out, path):
    """What Go gave by its handle; Python's own as an implementation of the interface."""
    if getattr(value, '_handle', 0):
        return pack_wrapper(value, out, path)
    return pack_implementation(value, out, path)


def pack_implementation(value, out, path):
    """A Python object as an implementation of the interface that its class derives from."""
    out.append(_NAMED.pack(b'N', value._type_id))
    return pack_opaque(value, out, path)


def _of(cls, value):
    """``value`` as this interface: Go's type assertion ``value.(T)``.

    TypeError if what ``value`` holds does not implement it.
    """
    current = engine.current()
    self = cls.__new__(cls)
    current.become(self, NEW, cls._type_id)
    place = self, 0, cls._type_id
    try:
        current.invoke(ASSIGN, ('O', 'q', 'q', 'y'), place + (pack_object(value),), ())
    except TypeError as e:
        raise TypeError('%s.of()%s' % (cls.__name__, e))
    return self
