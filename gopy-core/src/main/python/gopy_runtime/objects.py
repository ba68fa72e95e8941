"""What wraps a Go variable in the portable engine: a handle, and a queue of those to release.

Finalizers run on any thread (on IronPython on one of their own), so they only append to a list.
"""
from __future__ import absolute_import

import weakref

from . import forks
from .host import IRONPYTHON

try:  # PyPy asks for buffers only what is laid out for it
    from __pypy__.bufferable import bufferable as _Base
except ImportError:
    _Base = object

if IRONPYTHON:
    import clr
    clr.AddReference('IronPython')
    from IronPython.Runtime.Operations import PythonOps
    #: Has ``__del__`` called for an object: else only for one that a call of its class made.
    FINALIZE = PythonOps.InitializeForFinalization
else:
    FINALIZE = None

#: Handles whose wrappers are gone, not yet released; see ``portable.drain``.
dropped = []
BATCH = 128
#: (type id, address) to a weak reference of the wrapper, for classes with identity.
_live = {}
_lock = forks.lock()  # re-entrant: a finalizer may run inside its holder


def _forget(type_id, address, lock=_lock, live=_live):
    """Drops a dead wrapper from the identity map, unless a new one has taken its place."""
    key = type_id, address
    with lock:
        known = live.get(key)
        if known is not None and known() is None:
            del live[key]


class Object(_Base):
    """Base of everything that holds a handle."""

    # IronPython has weak references without; that of 2.7 mixes such a slot up with the last one.
    __slots__ = ('_handle', '_address') + (() if IRONPYTHON else ('__weakref__',))

    #: Whether each pointer has one wrapper as long as that lives.
    _identity = False
    #: Number of the Go type; 0 for what has none.
    _type_id = 0

    @classmethod
    def _accept(cls, value):
        """The instance that ``value`` stands for where one is expected, or None."""
        return None

    def __reduce__(self):
        raise TypeError("cannot pickle '%s' object" % type(self).__name__)  # a handle is its own

    def __del__(self, dropped=dropped):
        try:
            handle = self._handle
        except AttributeError:
            return  # never got one: its constructor failed
        if handle:
            if self._identity:
                try:
                    _forget(self._type_id, self._address)
                except TypeError:
                    pass  # 2.7 empties modules as it exits, that of the lock too
            dropped.append(handle)


def wrap(cls, handle, address):
    """The live wrapper of this pointer, or a new one, which then owns the handle."""
    if cls._identity and address:
        return _wrap_once(cls, handle, address)
    self = cls.__new__(cls)
    if FINALIZE is not None:
        FINALIZE(self)
    self._handle = handle
    self._address = address
    return self


def _wrap_once(cls, handle, address):
    key = cls._type_id, address
    with _lock:
        known = _live.get(key)
        self = None if known is None else known()
        if self is None:
            self = cls.__new__(cls)
            if FINALIZE is not None:
                FINALIZE(self)  # before the weak reference, which would take its place
            self._handle = handle
            self._address = address
            _live[key] = weakref.ref(self)
            return self
    dropped.append(handle)
    return self


def adopt(self, handle, address):
    """Gives a new handle to an object that Python made (a constructor, a subclass of a user)."""
    if FINALIZE is not None:
        FINALIZE(self)
    self._handle = handle
    self._address = address
    if self._identity and address:
        with _lock:
            _live[self._type_id, address] = weakref.ref(self)
