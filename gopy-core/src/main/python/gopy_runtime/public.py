"""The public part of the runtime, as ``PACKAGE.gopy``."""
from __future__ import absolute_import

from . import engine as _engine
from .chans import Chan, ChanClosed, select
from .errors import GoError, GoForkError, GoPanic
from .forced import ptr, val
from .functions import Func
from .mappings import Map
from .memory import borrow
from .opaques import opaque
from .refs import Ref
from .sequences import Slice
from .text import NIL
from .views import View, plain

__all__ = ['Chan', 'ChanClosed', 'Func', 'GoError', 'GoForkError', 'GoPanic', 'Map', 'Ref',
           'Slice', 'borrow', 'engine', 'is_nil', 'live_objects', 'opaque', 'plain', 'ptr',
           'select', 'val']


def engine():
    """The name of the engine that calls Go: ``'native'``, ``'cffi'`` or ``'ctypes'``."""
    return _engine.current().name


def live_objects():
    """How many Go values Python holds now; releases those that it has dropped first."""
    return _engine.current().live_objects()


def is_nil(value):
    """Whether a value is Go's nil: None, a view of a nil slice or map, a nil ``[]byte``."""
    if isinstance(value, View):
        return value._is_nil()
    return value is None or value is NIL
