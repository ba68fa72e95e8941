"""Exported error types as exception classes: ``except strconv.NumError as e: e.num``.

The exception class stands beside the class of the Go value with its fields and methods: a value
cannot be both an exception and a holder of a handle, as their layouts in C differ.
"""
from __future__ import absolute_import

import copy

from ..constructors import Constructor
from ..error_lists import GoErrors
from ..errors import GoError
from ..sequences import Slice
from . import declared_views, error_equality, error_values, structs
from .delegates import Delegate
from .error_interfaces import exception


def make(module, name, description):
    """The exception class of an error type; one that is no struct has its value in ``value``."""
    maker = _MAKERS.get(description['kind'], error_values).make
    inner = maker(module, name, description)
    names = {'__init__': _construct, '__signature__': Constructor(_construct, _parameters),
             '_ask_text': _text_of, '_held': _held, 'of': classmethod(_of)}
    names.update((str(f[0]), Delegate(inner, str(f[0]))) for f in description.get('fields', ()))
    if maker is declared_views.make:
        names['value'] = property(lambda self: self._as(inner), doc='The value in Go.')
    elif maker is error_values.make:
        names['value'] = Delegate(inner, 'value')
        names.update(error_equality.by_value(inner, lambda self: self.value))
    elif description.get('value'):
        names.update(error_equality.by_value(inner, lambda self: self._as(inner)))
    base = GoErrors if issubclass(inner, Slice) else GoError
    cls = exception(module, name, description, inner, names, base)
    inner._accept = classmethod(_accepting(cls, inner))
    cls._pointer = _lifting(inner._pointer, cls, inner)
    cls._converter = (error_values.converter(cls, description) if maker is error_values.make
                      else _lifting(inner._converter, cls, inner))
    cls._constant = staticmethod(cls)  # syscall.ENOENT is an instance
    return cls


#: What makes the class of the Go value, by the kind of the type.
_MAKERS = {'struct': structs, 'view': declared_views}


def _construct(self, *values, **fields):
    """An error made in Python, from its fields."""
    self._inner = {self._inner_class: self._inner_class(*values, **fields)}


def _of(cls, value):
    """``value`` as this error type, as the interfaces that it has do it; else TypeError."""
    if not isinstance(value, cls):
        raise TypeError('%s.of(): expected %s, got %s'
                        % (cls.__name__, cls._go_name, type(value).__name__))
    return value


def _parameters(cls):
    return getattr(cls._inner_class, '_fields', ('value',))


def _text_of(self):
    return self._as(self._inner_class).error()


def _held(self):
    held = self._error
    return held if held is not None else (self._inner or {}).get(self._inner_class)


def _accepting(cls, inner):
    """What else than an object of ``inner`` an argument may be."""
    otherwise = getattr(inner, '_accept', None)

    def accept(_, value):
        if isinstance(value, cls):
            return value._as(inner)
        return None if otherwise is None else otherwise(value)
    return accept


def _lifting(converter, cls, inner):
    """The converter of the Go value, giving an exception."""
    plain = converter.lift or (lambda found: found)

    def lift(found):
        found = plain(found)
        if found is None:
            return None
        error = cls.__new__(cls)
        error._inner = {inner: found}
        return error
    lifting = copy.copy(converter)
    lifting.lift = lift
    return lifting
