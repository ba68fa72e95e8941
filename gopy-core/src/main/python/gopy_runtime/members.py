"""Members of classes that are made when they are first used, so that importing costs little."""
from __future__ import absolute_import


class Lazy(object):
    """Stands in a class for a member until it is used, then puts the member in its own place."""

    def __init__(self, name, make, doc=None):
        self._name = name
        self._make = make
        self.__doc__ = doc

    def __get__(self, instance, owner=None):
        found = self._replace(owner if owner is not None else type(instance))
        return found.__get__(instance, owner)

    def _replace(self, owner):
        for cls in owner.__mro__:
            if cls.__dict__.get(self._name) is self:
                made = self._make(cls)
                setattr(cls, self._name, made)
                return made
        return self._found(owner)

    def _found(self, owner):
        """Another thread was faster."""
        for cls in owner.__mro__:
            if self._name in cls.__dict__:
                return cls.__dict__[self._name]
        raise AttributeError(self._name)


class LazyField(Lazy):
    """The same for a member that can be written too."""

    def __set__(self, instance, value):
        if instance is None:  # setattr of IronPython 2.7 gives the new member to the old one
            self._replace = lambda owner: value
        else:
            self._replace(type(instance)).__set__(instance, value)


class Method(object):
    """Binds a callable that does not bind itself, as a builtin of an engine."""

    def __init__(self, function):
        self._function = function
        self.__doc__ = function.__doc__
        self.__name__ = function.__name__
        self.__wrapped__ = function

    def __get__(self, instance, owner=None):
        if instance is None:
            return self._function
        return _bind(self._function, instance)


def _bind(function, instance):
    from types import MethodType
    return MethodType(function, instance)
