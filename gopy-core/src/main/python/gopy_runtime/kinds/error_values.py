"""Error types that are plain values: ``type Errno uintptr`` with a method ``Error``.

As a parameter, result or field such a value crosses as what it is made of, and Python sees the
exception with it in ``value``. An error that holds one has it in a variable, which is wrapped like
a struct of one field.
"""
from __future__ import absolute_import

import copy

from .. import compose, registry
from ..members import Lazy
from . import structs


def make(module, name, description):
    """The class of variables of the type; methods take the value."""
    field = ('value', 'value', description['underlying'], 0, 'The value in Go.', '')
    boxed = dict(description, fields=(field,), protocols={}, methods={})
    inner = structs.make(module, name, boxed)
    for method, entry in description.get('methods', {}).items():
        setattr(inner, str(method), _value_method(method, entry, description['underlying']))
    return inner


def _value_method(name, entry, underlying):
    receiver = copy.copy(registry.converter(underlying))
    receiver.lower = lambda self, where: self.value
    return Lazy(name, lambda cls: compose.value_method(cls, name, entry, receiver), entry[3])


def converter(cls, description):
    """Lowers an exception of ``cls``, or a plain value, to the value; lifts it to an exception."""
    made = copy.copy(registry.converter(description['underlying']))
    lower = made.lower or (lambda value, where: value)
    made.go_type = description['go']
    made.lower = lambda value, where: lower(value.value if isinstance(value, cls) else value, where)
    made.lift = cls
    return made
