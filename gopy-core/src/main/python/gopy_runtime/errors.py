"""Go errors and panics as Python exceptions.

An exception that came from Go holds a handle of the Go error. Its class is made from what the error
matches: the exported error types and sentinels of its chain, so ``except`` finds it by any of them.
"""
from __future__ import absolute_import

from . import engine, error_parts, forks, formatting, travellers
from .causes import Caused
from .constructors import Raised
from .imports import PUBLIC
from .likeness import likeness
from .text import native

ERROR_AS, ERROR_UNWRAP, PYTHON_ERROR, PYTHON_TOKEN, UNWRAP_AT = 15, 16, 20, 39, 40


#: Exception class of each class number met so far, and whether a Python exception is in the chain.
classes = {}
forks.kept.append(classes)


class GoError(Caused, Exception):
    """An error that Go returned.

    ``str(e)`` is Go's text. ``results`` are the other results of the call that raised it. As in Go,
    an error may wrap another: that is ``__cause__``.
    """

    __module__ = PUBLIC
    __signature__ = Raised()

    #: What Python gave, or Go's text.
    args = property(error_parts.python_args, error_parts.set_python_args)
    results = property(error_parts.results_of, doc='The other results of the call.')
    _error = property(error_parts.held_in)  # the Object that holds the Go error
    _lifted = None     # the results, where a converter has changed them
    _told = None       # the text that came in a pickle
    _joined = ()       # what it wraps, of one from a pickle
    _inner = None      # class of a struct: its Object, for errors with fields

    def __str__(self):
        text = self._text()
        return native(text)

    def __unicode__(self):
        return self._text()

    def _text(self):
        if self._told is not None:
            return self._told
        return self._ask_text() if self._error is None else GoError._ask_text(self)

    def _ask_text(self):
        return u' '.join([u'%s' % (arg,) for arg in self.args])

    def __repr__(self):
        return '%s(%r)' % (type(self).__name__, shown(self))

    __format__ = formatting.formatted
    __reduce__ = __reduce_ex__ = error_parts.reduced
    __copy__ = __deepcopy__ = error_parts.copied

    def _held(self):
        """The Object that holds the Go error, or None."""
        return self._error

    @property
    def errors(self):
        """All that this error wraps, as exceptions, in Go's order."""
        if self._joined:
            return self._joined
        found, current = [], engine.current()
        held = self._held()
        while held is not None:
            handle, number, message = current.invoke(
                UNWRAP_AT, ('O', 'q'), (held, len(found)), ('E',))
            if not handle:
                break
            found.append(make(number, handle, message, ()))
        return tuple(found)

    def _unwrapped(self):
        held = self._held()
        if held is None:
            return None
        found = engine.current().invoke(ERROR_UNWRAP, ('O',), (held,), ('E',))
        return make(found[1], found[0], found[2], ()) if found[0] else None

    def _as(self, cls):
        """The Go error of a bound error type in this one's chain, as the object with its fields."""
        inner = self._inner
        if inner is None:
            inner = self._inner = {}
        found = inner.get(cls)
        if found is None:
            found = inner[cls] = self._find(cls)
        return found

    def _find(self, cls):
        if self._error is None:
            raise AttributeError('this %s holds no Go error' % type(self).__name__)
        current = engine.current()
        handle, address = current.invoke(ERROR_AS, ('O', 'q'), (self._error, cls._type_id),
                                         ('O',))
        return current.wrap(cls, handle, address)


classes[0] = GoError, False


class GoPanic(Caused, RuntimeError):
    """A panic in Go: a mistake in the program, not a result. ``stack`` is Go's own trace."""

    __module__ = PUBLIC

    def __init__(self, message='', stack=''):
        RuntimeError.__init__(self, message, stack)
        self.message = message
        self.stack = stack

    def __reduce__(self):
        return type(self), (self.message, self.stack)  # the cause stays: it may be an object of Go

    def __reduce_ex__(self, protocol):
        return self.__reduce__()  # IronPython asks only this

    def __str__(self):
        text = u'%s\n\n%s' % (self.message, self.stack) if self.stack else u'%s' % self.message
        return native(text)


def text_of_panic(panicked):
    """What stands for a text whose making panicked, as Go's fmt prints it."""
    return u'PANIC=%s' % panicked.message


def shown(value):
    """``str(value)`` for a repr, which must not raise: else what Go panicked with."""
    try:
        return str(value)
    except GoPanic as panicked:
        text = text_of_panic(panicked)
        return native(text)


class GoForkError(RuntimeError):
    """A forked child cannot use an object of its parent's, or call Go at all (before 3.7)."""

    __module__ = PUBLIC
    __signature__ = Raised()

def make(number, handle, message, results):
    """The exception of a Go error; takes over its handle.

    ``number`` is its class number, ``results`` what the call gave beside it. A Python exception
    that Go passed on as it was is that exception again.
    """
    held = engine.current().wrap(_value_class or ErrorValue(), handle, 0)
    cls, python = classes.get(number) or _class_of(number)
    passed, itself = _python_exception(held) if python else (None, False)
    if itself:
        return passed
    error = cls.__new__(cls)
    error_parts.fill(error, message, held, results)
    if passed is not None:
        error.__cause__ = passed
    return error


def _class_of(number):
    from .error_classes import of_number
    return of_number(number)


def panic(message, stack, number, handle):
    """The exception of a panic; its error value, where it has one, becomes the cause."""
    cause = make(number, handle, message, ()) if handle else None
    if cause is not None and not isinstance(cause, GoError):
        return cause  # a Python exception that came through Go untouched
    raised = GoPanic(message, stack)
    if cause is not None:
        raised.__cause__ = cause
    return raised


_value_class = None


def ErrorValue():
    """The class of objects that hold a Go error; an ``E`` argument expects one."""
    global _value_class
    if _value_class is None:
        names = {'__slots__': (), '_accept': classmethod(_lower), '__doc__': 'A Go error.',
                 '__module__': __name__}
        current = engine.current()
        _value_class = error_parts.holder = current.make_class(
            'ErrorValue', (current.Object,), names)
    return _value_class


def _lower(cls, value):
    """The Object of the error that an exception, or a sentinel's class, stands for; else None."""
    if isinstance(value, GoError):
        held = value._held()
        return held if held is not None else _from_python(value)
    if isinstance(value, BaseException):
        return _from_python(value)
    if isinstance(value, type) and hasattr(value, '_sentinel'):
        from .sentinels import value_of
        return value_of(value)
    return None


def raised(error):
    """The Object of what a callback raises; of an EOFError Go's own, which Go tests by ``==``."""
    return _from_python(error, True) if type(error) is EOFError else _lower(None, error)


def _from_python(error, itself=False):
    current = engine.current()
    text = u'%s' % (error,) or u'%s' % type(error).__name__
    handle, _ = current.invoke(PYTHON_ERROR, ('s', 'Q', 'q', '?'), (
        text, travellers.token(error), likeness(error), itself), ('O',))
    return current.wrap(ErrorValue(), handle, 0)


def _python_exception(held):
    """The Python exception in a Go error's chain, and whether the error is that itself."""
    token, itself = engine.current().invoke(PYTHON_TOKEN, ('O',), (held,), ('Q', '?'))
    return (travellers.find(token), itself) if token else (None, False)
