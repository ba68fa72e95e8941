"""The public part of the runtime, most of ``PACKAGE.gopy``: see :mod:`~gopy_runtime.offered`."""
# ruff: noqa: F401
from __future__ import absolute_import

from . import engine as _engine
from .chans import Chan, ChanClosed
from .errors import GoError, GoForkError, GoPanic
from .forced import ptr, val
from .functions import Func
from .mappings import Map
from .memory import borrow
from .opaques import opaque
from .refs import Ref
from .selecting import select
from .sequences import Slice
from .text import is_nil as _is_nil_octets
from .views import View, plain

_SET_GC_PERCENT, _SET_MEMORY_LIMIT = 58, 59


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
    return value is None or _is_nil_octets(value)


def set_gc_percent(percent):
    """Sets Go's ``GOGC``, by how much its heap may grow between two collections; gives the old.

    A negative percentage turns the collector off, but for the limit of memory.
    """
    return _engine.current().invoke(_SET_GC_PERCENT, ('q',), (percent,), ('q',))


def set_memory_limit(count):
    """Sets Go's ``GOMEMLIMIT``, the bytes that it tries to stay within; gives the old limit.

    A negative one changes nothing.
    """
    return _engine.current().invoke(_SET_MEMORY_LIMIT, ('q',), (count,), ('q',))
