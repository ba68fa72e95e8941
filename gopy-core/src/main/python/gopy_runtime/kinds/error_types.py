"""Exported error types as exception classes: ``except strconv.NumError as e: e.num``.

The exception class stands beside the class of the Go value with its fields and methods: a value
cannot be both an exception and a holder of a handle, as their layouts in C differ.
"""
from __future__ import absolute_import

import copy

from .. import compose, registry
from ..docs import clean
from ..errors import GoError
from ..members import Lazy
from . import structs


def make(module, name, description):
    """The exception class of an error type; one that is no struct has its value in ``value``."""
    if description['kind'] == 'struct':
        inner = structs.make(module, name, description)
    else:
        description, inner = _boxed(module, name, description)
    names = {'__module__': str(module), '__doc__': clean(description.get('doc')),
             '_inner_class': inner, '_go_name': inner._go_name, '_type_id': inner._type_id,
             '__init__': _construct,
             '_ask_text': _text_of, '_held': _held}
    members = list(description.get('methods', ())) + [f[0] for f in description.get('fields', ())]
    names.update((str(n), Delegate(inner, str(n))) for n in members)
    cls = type(str(name), (GoError,), names)
    inner._accept = classmethod(lambda _, value: _inner_of(value, cls, inner))
    cls._converter = _lifting(inner._converter, cls, inner)
    cls._pointer = _lifting(inner._pointer, cls, inner)
    cls._constant = staticmethod(cls)  # syscall.ENOENT is an instance
    return cls


def _boxed(module, name, description):
    """A value that is no struct, as if it were a struct of one field; methods take the value."""
    field = ('value', 'value', description['underlying'], 0, 'The value in Go.', '')
    boxed = dict(description, fields=(field,), protocols={}, methods={})
    inner = structs.make(module, name, boxed)
    for method, entry in description.get('methods', {}).items():
        setattr(inner, str(method), _value_method(method, entry, description['underlying']))
    return dict(boxed, methods=description.get('methods', {})), inner


def _value_method(name, entry, underlying):
    receiver = copy.copy(registry.converter(underlying))
    receiver.lower = lambda self, where: self.value
    return Lazy(name, lambda cls: compose.value_method(cls, name, entry, receiver), entry[3])


class Delegate(object):
    """A field or method of the Go value behind an exception."""

    def __init__(self, inner, name):
        self._inner = inner
        self._name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return getattr(self._inner, self._name)
        return getattr(instance._as(self._inner), self._name)

    def __set__(self, instance, value):
        setattr(instance._as(self._inner), self._name, value)


def _construct(self, *values, **fields):
    """An error made in Python, from its fields."""
    self._inner = {self._inner_class: self._inner_class(*values, **fields)}


def _text_of(self):
    return self._as(self._inner_class).error()


def _held(self):
    held = self._error
    return held if held is not None else self._as(self._inner_class)


def _inner_of(value, cls, inner):
    return value._as(inner) if isinstance(value, cls) else None


def _lifting(converter, cls, inner):
    """The converter of the Go value, giving an exception."""
    def lift(found):
        if found is None:
            return None
        error = cls.__new__(cls)
        error._inner = {inner: found}
        return error
    lifting = copy.copy(converter)
    lifting.lift = lift
    return lifting
