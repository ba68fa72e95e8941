"""No pointer instances, no casts of callbacks.

IronPython passes a wrong address for a POINTER instance, silently, and crashes at the first call
of a callback that was cast to ``c_void_p``. What works: ``addressof(frame)`` as int, the array
itself, the callback object itself. A part of a memoryview tells where the whole lies.
"""
from __future__ import absolute_import

import ctypes

from .errors import StrictError

_cast = ctypes.cast
_char = ctypes.c_char
_pointer = ctypes._Pointer


def install():
    """Replaces ``cast``, ``pointer`` and ``byref`` of ctypes."""
    ctypes.c_char = Char
    ctypes.cast = cast
    ctypes.pointer = pointer
    ctypes.byref = pointer


class _CharType(type(_char)):
    """The metaclass of `Char`, whose arrays are those of ctypes."""

    def __mul__(cls, length):
        return _char * length

    __rmul__ = __mul__


def from_buffer(buffer, offset=0):
    """Of a part of a memoryview where the whole lies, as on .NET, silently."""
    whole = getattr(buffer, 'obj', buffer) if isinstance(buffer, memoryview) else buffer
    return _char.from_buffer(whole, offset)


Char = _CharType('c_char', (_char,), {'from_buffer': staticmethod(from_buffer)})


def cast(value, target):
    """As ctypes', but gives no pointers and takes no callbacks."""
    if isinstance(value, ctypes._CFuncPtr):
        raise StrictError('cast of a function object: pass it itself, with its type in argtypes')
    if isinstance(target, type) and issubclass(target, _pointer):
        raise StrictError('cast to a pointer instance: pass addressof(...) or the array itself')
    return _cast(value, target)


def pointer(*_):
    """Refused."""
    raise StrictError('a pointer instance: pass addressof(...) or the array itself')
