"""Structs in a map: copies, as in Go, which therefore refuse to be written; what hashes of keys."""
from __future__ import absolute_import

from . import registry
from .copies import copied
from .protocols import go_hash
from .views import View

_classes = {}


class FrozenError(AttributeError, TypeError):
    """A field of a map's element was to be written."""


def freezer(go_type):
    """What freezes a value of a Go type: None, unless that is a bound struct."""
    cls = registry.declared(go_type)
    return _freeze if cls is not None and hasattr(cls, '_fields') else None


def _freeze(value):
    """A copy of a struct that refuses to be written; a subclass of Python's is left as it is."""
    return copied(value, _frozen_class(type(value)))


def key(value):
    """A map's key as what hashes: a tuple of an array, a frozen copy of a struct."""
    if isinstance(value, dict):  # a struct among plain values
        return tuple(key(item) for item in value.values())
    if isinstance(value, (list, View)) and hasattr(value, '__iter__'):
        return tuple(key(item) for item in value)
    return _freeze(value) if hasattr(type(value), '_fields') else value


def _frozen_class(cls):
    found = _classes.get(cls)
    if found is None:
        names = {'__slots__': (), '__module__': cls.__module__, '__doc__': cls.__doc__,
                 '__setattr__': _refuse, '_thawed': cls}
        if cls._description.get('value') and cls._description.get('comparable'):
            names['__hash__'] = go_hash
        names.update((str(f[0]), _part(getattr(cls, str(f[0])), freezer(f[2])))
                     for f in cls._description.get('fields', ()) if freezer(f[2]))
        found = _classes[cls] = type(cls)(str(cls.__name__), (cls,), names)
    return found


def _part(field, freeze):
    """A field that is a struct itself."""
    return property(lambda self: freeze(field.__get__(self, type(self))))


def _refuse(self, name, value):
    if name[:1] == '_':  # an engine in Python keeps the handle there
        object.__setattr__(self, name, value)
        return
    raise FrozenError("cannot set '%s': an element of a map is a copy; copy it, change the copy, "
                      'and assign that back' % name)
