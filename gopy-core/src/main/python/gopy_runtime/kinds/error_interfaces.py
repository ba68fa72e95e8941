"""Interfaces of errors as exception classes: ``except net.Error as e: e.timeout()``.

As with other error types an object with the methods stands behind the exception: a variable of
the interface's type, which Go finds in the chain of the error. Classes that Python derives have
exceptions of its own, with the methods that they define.
"""
from __future__ import absolute_import

from .. import registry
from ..docs import clean
from ..error_classes import most_derived
from ..errors import GoError
from ..tree_objects import pack_error
from . import interfaces
from .delegates import Delegate


def make(module, name, description):
    """The exception class of an interface that has the method ``Error``."""
    inner = interfaces.make(module, name, description)
    names = {'_interface': True, '__init__': _construct, 'of': classmethod(_of),
             '_ask_text': _text_of, '_held': _held, '_into_tree': staticmethod(_pack)}
    cls = exception(module, name, description, inner, names)
    cls._converter = inner._converter
    return cls


def exception(module, name, description, inner, names, base=GoError):
    """The exception class beside the class of the Go value, ``inner``, with its methods.

    It derives from ``base`` and from the interfaces that the error type has.
    """
    members = {'__module__': str(module), '__doc__': clean(description.get('doc')),
               '_inner_class': inner, '_go_name': inner._go_name, '_type_id': inner._type_id}
    members.update((str(n), Delegate(inner, str(n))) for n in description.get('methods', ()))
    members.update(names)
    declared = [registry.declared(i) for i in description.get('interfaces', ())]
    return type(str(name), tuple(most_derived([base] + declared)), members)


def _construct(self, *args):
    interfaces.derived(type(self), 'error')
    Exception.__init__(self, *args)


def _of(cls, value):
    """``value`` as this interface: Go's type assertion ``value.(T)``."""
    error = cls.__new__(cls)
    error._inner = {cls._inner_class: cls._inner_class.of(value)}
    return error


def _text_of(self):
    return GoError._ask_text(self) if self._held() is None else self._as(self._inner_class).error()


def _held(self):
    return self._error if self._inner is None else self._inner.get(self._inner_class, self._error)


def _pack(value, out, path):
    """An error of Go's as itself, one of Python's as an implementation of the interface."""
    if value._held() is not None:
        return pack_error(value, out, path)
    return interfaces.pack_implementation(value, out, path)
