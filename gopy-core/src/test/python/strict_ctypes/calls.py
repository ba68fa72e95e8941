"""Functions of C libraries and callbacks, watched.

Every foreign function checks after its call that the buffers whose addresses its caller took are
still in use (`lifetimes`), and that no callback let an exception out: IronPython prints it and the
callee sees 0.
"""
from __future__ import absolute_import

import atexit
import ctypes

from . import lifetimes
from .errors import StrictError, die

_load = ctypes.CDLL
_register = atexit.register
_callback_type = ctypes.CFUNCTYPE


def install():
    """Replaces ``CDLL``, ``cdll``'s loader and ``CFUNCTYPE`` of ctypes."""
    lifetimes.install()
    ctypes.CDLL = Library
    ctypes.cdll = ctypes.LibraryLoader(Library)
    ctypes.CFUNCTYPE = callback_type
    atexit.register = register


def register(function, *args, **kwargs):
    """As atexit's; on .NET a function of a C library is not callable there."""
    if isinstance(function, ctypes._CFuncPtr):
        raise StrictError('atexit takes no C function: wrap it')
    return _register(function, *args, **kwargs)


class Library(_load):
    """A ``CDLL`` whose functions are watched."""

    def __init__(self, *args, **kwargs):
        super(Library, self).__init__(*args, **kwargs)
        self._FuncPtr = watched(self._FuncPtr)


def watched(plain):
    """A function pointer type whose calls are watched."""
    class Watched(plain):
        _flags_ = plain._flags_
        _restype_ = plain._restype_

        def __call__(self, *args):
            refuse(args)
            result = super(Watched, self).__call__(*args)
            lifetimes.check(lifetimes.caller())
            return result

    return Watched


#: Classes whose instances are no arguments, with the reason.
refused = [(ctypes._Pointer, 'a pointer instance as argument: the callee gets a wrong address')]


def refuse(args):
    """Raises for an argument that would arrive as something else."""
    for value in args:
        for cls, reason in refused:
            if isinstance(value, cls):
                raise StrictError(reason)


def callback_type(*types, **flags):
    """As ``CFUNCTYPE``; Python callables are guarded."""
    plain = _callback_type(*types, **flags)

    class Guarded(plain):
        _flags_ = plain._flags_
        _restype_ = plain._restype_
        _argtypes_ = plain._argtypes_

        def __new__(cls, *args):
            return plain.__new__(cls, *guard(args))

    return Guarded


def guard(args):
    """Replaces the callable of a callback by one that lets nothing out."""
    if len(args) != 1 or not callable(args[0]):
        return args
    function = args[0]

    def guarded(*values):
        try:
            return function(*values)
        except BaseException as problem:
            die('%r left a callback: .NET prints it and the callee sees 0' % (problem,))

    return (guarded,)
