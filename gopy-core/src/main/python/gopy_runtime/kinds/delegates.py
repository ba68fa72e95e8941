"""Members of the Go value behind an exception."""
from __future__ import absolute_import


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
