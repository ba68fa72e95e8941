"""Errors that are lists: ``hcl.Diagnostics`` can be raised, and is a sequence of its elements.

Layouts in C keep an exception from being a view as well; so it passes on to the one in ``value``.
"""
from __future__ import absolute_import

from .errors import GoError
from .sequences import MutableSequence

_PASSED_ON = (
    '__len__', '__iter__', '__reversed__', '__contains__', '__getitem__', '__setitem__',
    '__delitem__', '__add__', 'append', 'clear', 'count', 'extend', 'index', 'insert', 'pop',
    'remove', 'reverse', 'sort', 'tolist')


class GoErrors(GoError):
    """A Go error whose type is a slice or array; ``value`` is the view of its elements."""

    __hash__ = GoError.__hash__

    def __eq__(self, other):
        return self.value == (other.value if isinstance(other, GoErrors) else other)

    def __ne__(self, other):
        return not self == other

    def __iadd__(self, values):
        self.value.extend(values)
        return self

    def __getslice__(self, start, stop):
        return self.value[start:stop]  # 2.7's exceptions have their own

    def _plain_copy(self):
        return self.value._plain_copy()


def _passed_on(name):
    def method(self, *args, **named):
        return getattr(self.value, name)(*args, **named)
    method.__name__ = str(name)
    return method


for _name in _PASSED_ON:
    setattr(GoErrors, _name, _passed_on(_name))
MutableSequence.register(GoErrors)
