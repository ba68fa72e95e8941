"""Sentinel errors (``io.EOF``) as exception classes that stand for their value."""
from __future__ import absolute_import

from . import engine
from .docs import clean
from .errors import ErrorValue, GoError
from .imports import import_module
from .text import PYTHON2

SENTINEL = 19


class SentinelType(type):
    """The class of sentinel classes; they cannot be changed."""

    def __setattr__(cls, name, value):
        raise AttributeError('%s is a Go error value, it cannot be changed' % cls.__name__)

    def __delattr__(cls, name):
        raise AttributeError('%s is a Go error value, it cannot be changed' % cls.__name__)

    # IronPython asks these in ``except``; those of ``type`` would ask these again there.

    def __subclasscheck__(cls, other):
        return cls in getattr(other, '__mro__', ())

    def __instancecheck__(cls, instance):
        return cls in type(instance).__mro__


def make(module, name, number, doc, python=''):
    """The exception class of sentinel ``number``; ``python`` names the one of Python that it is."""
    bases = (GoError,) + _python_classes(python) if python else (GoError,)
    names = {'__module__': str(module), '__doc__': clean(doc), '_sentinel': number,
             '_ask_text': _text_of, '_held': _held}
    return SentinelType(str(name), bases, names)


def _python_classes(name):
    """Python's exception of that name; 2.7 has two for what is one later."""
    builtins = import_module('__builtin__' if PYTHON2 else 'builtins')
    found = getattr(builtins, name, None)
    return (OSError, IOError) if found is None else (found,)


def value_of(cls):
    """The Object that holds the value of a sentinel class."""
    return _value_and_text(cls)[0]


def _value_and_text(cls):
    current = engine.current()
    handle, _, text = current.invoke(SENTINEL, ('q',), (cls._sentinel,), ('E',))
    return current.wrap(ErrorValue(), handle, 0), text


def _held(self):
    """The Go error of an instance that Python made: the sentinel itself."""
    held = self._error
    return held if held is not None else value_of(type(self))


def _text_of(self):
    if self.args:
        return GoError._ask_text(self)
    return _value_and_text(type(self))[1]
