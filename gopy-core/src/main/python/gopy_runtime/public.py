"""The public part of the runtime, as ``PACKAGE.gopy``."""
from __future__ import absolute_import

from . import engine as _engine
from .errors import GoError, GoForkError, GoPanic
from .text import NIL

__all__ = ['GoError', 'GoForkError', 'GoPanic', 'engine', 'is_nil', 'live_objects']


def engine():
    """The name of the engine that calls Go: ``'native'``, ``'cffi'`` or ``'ctypes'``."""
    return _engine.current().name


def live_objects():
    """How many Go values Python holds now; releases those that it has dropped first."""
    return _engine.current().live_objects()


def is_nil(value):
    """Whether a value is Go's nil: None, and the empty bytes that stand for a nil ``[]byte``."""
    return value is None or value is NIL
