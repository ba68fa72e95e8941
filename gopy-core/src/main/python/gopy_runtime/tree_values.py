"""Trees with the values of this library in them: objects, named values, exceptions, times."""
from __future__ import absolute_import

import struct

from . import engine, errors, registry, travellers
from .objects_by_id import class_of, wrapped
from .text import Text, decode
from .tree import PACKERS, data, pack
from .tree_read import unpack

_OBJECT = struct.Struct('<cQQI')
_ERROR = struct.Struct('<cQQ')
_TOKEN = struct.Struct('<cQ')
_NAMED = struct.Struct('<cI')
_MASK = 0xffffffffffffffff


def unpacked(tree):
    """The Python value of a tree from Go."""
    return unpack(tree, decode, _MAKER)


class _Maker(object):
    """Makes what a tree only names."""

    def object(self, handle, address, type_id):
        return wrapped(_signed(handle), address, type_id)

    def named(self, type_id, value):
        return class_of(type_id)._of(value)

    def fields(self, type_id):
        return [f[0] for f in class_of(type_id)._description.get('fields', ()) if not f[5]]

    def duration(self, nanoseconds):
        cls = registry.declared('time.Duration')
        if cls is not None:
            return cls._of(nanoseconds)
        from datetime import timedelta
        return timedelta(microseconds=nanoseconds // 1000)

    def time(self, seconds, nanoseconds, offset, zone):
        from .kinds.times import time_of
        return time_of(seconds, nanoseconds, offset, zone)

    def error(self, handle, number, message):
        return errors.make(number, _signed(handle), message, ())

    def python(self, token):
        return travellers.find(token)


_MAKER = _Maker()


def _signed(handle):
    return handle - (1 << 64) if handle >> 63 else handle


class Packing(object):
    """A tree, and the objects that must live until Go has read it."""

    __slots__ = ('tree', 'kept')

    def __init__(self, value):
        self.tree = pack(value)


def pack_object(value, out, path):
    """An object of ours: its handle, and what it is."""
    out.append(_OBJECT.pack(b'O', value._handle & _MASK, value._address & _MASK, value._type_id))


def pack_error(value, out, path):
    """An exception: the Go error that it holds, or one that stands for it."""
    held = errors.ErrorValue()._accept(value)
    out.append(_ERROR.pack(b'E', held._handle & _MASK, 0) + struct.pack('<I', 0))
    out.append(_Keep(held))


class _Keep(bytes):
    """Nothing in a tree, but it keeps an object alive as long as the list that holds it."""

    def __new__(cls, held):
        self = bytes.__new__(cls)
        self.held = held
        return self


def pack_opaque(token):
    """The tree of a Python object that passes through Go untouched."""
    return _TOKEN.pack(b'P', token)


def pack_named(plain):
    """A packer of a named class whose plain values are packed by ``plain``."""
    def packer(value, out, path):
        out.append(_NAMED.pack(b'N', value._type_id))
        plain(value, out, path)
    return packer


PACKERS[BaseException] = pack_error
__all__ = ['Text', 'data', 'unpacked']
