"""Sentinel errors (``io.EOF``) as exception classes that stand for their value."""
from __future__ import absolute_import

from . import engine
from .docs import clean
from .errors import ErrorValue, GoError
from .text import PYTHON2

SENTINEL = 19


def _python_class(*names):
    """The first of Python's exceptions that this Python has."""
    import importlib
    builtins = importlib.import_module('__builtin__' if PYTHON2 else 'builtins')
    return next(getattr(builtins, name) for name in names if hasattr(builtins, name))


_NOT_EXIST = _python_class('FileNotFoundError', 'OSError')
_PERMISSION = _python_class('PermissionError', 'OSError')
_EXIST = _python_class('FileExistsError', 'OSError')
_TIMEOUT = _python_class('TimeoutError', 'OSError')

#: Go's well-known errors that Python has a class for.
WELL_KNOWN = {
    'io.EOF': EOFError,
    'io/fs.ErrNotExist': _NOT_EXIST, 'os.ErrNotExist': _NOT_EXIST,
    'io/fs.ErrPermission': _PERMISSION, 'os.ErrPermission': _PERMISSION,
    'io/fs.ErrExist': _EXIST, 'os.ErrExist': _EXIST,
    'os.ErrDeadlineExceeded': _TIMEOUT, 'context.DeadlineExceeded': _TIMEOUT,
}


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


def make(module, name, go_name, number, doc):
    """The exception class of sentinel ``number``; ``go_name`` has the import path (``io.EOF``)."""
    python = WELL_KNOWN.get(go_name)
    bases = (GoError,) if python is None else (GoError, python)
    if python is OSError and IOError is not OSError:  # Python 2.7 has two
        bases += (IOError,)
    names = {'__module__': str(module), '__doc__': clean(doc), '_sentinel': number,
             '_ask_text': _text_of, '_held': _held}
    return SentinelType(str(name), bases, names)


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
