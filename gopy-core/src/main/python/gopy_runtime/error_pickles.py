"""Pickles of exceptions from Go, for other processes: what matches them, their text, and what
else can go along.

A worker of ``multiprocessing`` sends what it raised, and one that cannot be read again would keep
the others waiting. So everything is left out that cannot be pickled, but for the text.
"""
from __future__ import absolute_import

import pickle

from . import copies, error_parts, errors
from .error_classes import combined


def reduced(error):
    """``__reduce__``."""
    cls = type(error)
    known = cls.__bases__ if '_combined' in vars(cls) else (cls,)
    own = dict((n, v) for n, v in vars(error).items() if n[:1] != '_' and _goes(v))
    parts = tuple((found, part) for found, part in _parts(error) if _goes(part))
    args = _or(error_parts.python_args(error), ())
    cause, joined = _wrapped(error)
    return revived, (known, _text(error), args, _or(error.results, ()), parts, cause, own, joined)


def _wrapped(error):
    """The cause, and the errors where there are several, of which the first is the cause."""
    cause, joined = error.__cause__, errors.GoError.errors.fget(error)
    if len(joined) < 2:
        return _or(cause, None), ()
    joined = tuple(e for e in joined if _goes(e))
    first = joined[:1] and repr(joined[0]) == repr(cause)
    return None if first else _or(cause, None), joined


def _text(error):
    try:
        return error._text()
    except errors.GoPanic as panicked:  # one that lacks what it tells of
        return errors.text_of_panic(panicked)


def revived(known, text, args, results, parts, cause, own, joined=()):
    """The exception of a pickle: no Go error, but with the fields and the causes of one."""
    cls = known[0] if len(known) == 1 else _class_of(known)
    error = cls.__new__(cls)
    error.args = args
    error._told = text
    error._lifted = results
    if cause is None and joined:
        cause = joined[0]
    error._joined = joined or tuple(e for e in (cause,) if isinstance(e, errors.GoError))
    error._inner = dict(map(_made, parts))
    error.__dict__.update(own)
    error.__cause__ = cause
    return error


_classes = {}


def _class_of(known):
    found = _classes.get(known)
    if found is None:
        found = _classes[known] = combined(known)
    return found


def _goes(value):
    """Whether a value can be pickled."""
    try:
        pickle.dumps(value, 2)
    except Exception:
        return False
    return True


def _or(value, otherwise):
    return value if _goes(value) else otherwise


def _parts(error):
    """The error types of its chain that show their value, and that value as Python's own."""
    for cls in type(error).__mro__:
        inner = vars(cls).get('_inner_class')
        try:
            if inner is not None:
                yield cls, _content(error._as(inner))
        except (AttributeError, TypeError):
            pass  # it keeps something to itself


def _content(value):
    return copies.reduced(value)[2] if hasattr(value, '_fields') else value._content()


def _made(part):
    """The class behind an error type, and a new value of it."""
    cls, content = part
    value = copies.blank(cls._inner_class)
    if hasattr(value, '_fields'):
        copies.restore(value, content)
    else:
        value._assign(content)
    return cls._inner_class, value
