"""The dialect of IronPython 2.7, on CPython 2.7: a str is text there, even one that holds bytes.

What ``encode``, ``struct`` and ``string_at`` give is a str there, and goes to C as text: in UTF-16,
or cut at a NUL. Here it is a `Loose`, which must become bytes, by ``bytes(...)``, before it goes to
C or counts as bytes. Besides, ``operator.index`` cuts to 32 bits, an int has no more, and
``from_buffer`` takes arrays alone.
"""
from __future__ import absolute_import

import array
import codecs
import ctypes
import gc
import operator
import struct
import sys

from . import addresses, calls, lifetimes
from .errors import StrictError

_INT = 2 ** 31 - 1
_index, _move, _string_at = operator.index, ctypes.memmove, ctypes.string_at
_Array, _Struct = array.array, struct.Struct


class Loose(str):
    """Bytes that are a str of IronPython 2.7."""


def install():
    """Patches codecs, ctypes, operator and sys on 2.7; other versions have no such dialect."""
    if sys.version_info[0] > 2:
        return
    _replace_codec('utf-8')
    calls.refused.append((Loose, 'a str of bytes as argument: wrap it, bytes(...)'))
    ctypes.string_at = lifetimes.access(lambda at, size=-1: Loose(_string_at(at, size)))
    ctypes.memmove = lifetimes.access(move)
    struct.Struct = Struct
    struct.pack = lambda form, *values: Struct(form).pack(*values)
    addresses.Char.from_buffer = staticmethod(from_buffer)
    operator.index = lambda value: max(-_INT - 1, min(_INT, _index(value)))
    sys.maxint = _INT
    sys.modules['concurrent'] = None  # the backport's import fails


def _replace_codec(name):
    """Has ``encode`` of runtimes give `Loose`, in the interpreter's own table of codecs."""
    info = codecs.lookup(name)

    def encode(text, errors='strict'):
        octets, count = info.encode(text, errors)
        runtime = '_gopy' in sys._getframe(1).f_globals.get('__name__', '')
        return Loose(octets) if runtime else octets, count
    strict = codecs.CodecInfo(encode, info.decode, info.streamreader, info.streamwriter,
                              info.incrementalencoder, info.incrementaldecoder, info.name)
    for table in gc.get_referrers(info):
        if isinstance(table, dict) and table.get(name) is info:
            table[name] = strict


class Struct(_Struct):
    """As struct's, but it packs `Loose`."""

    def pack(self, *values):
        """A str of bytes."""
        return Loose(_Struct.pack(self, *values))


def move(target, source, size):
    """As ctypes', but takes no `Loose`."""
    if isinstance(source, Loose):
        raise StrictError('a str of bytes for memmove: wrap it, bytes(...)')
    return _move(target, source, size)


def from_buffer(buffer, offset=0):
    """As ctypes' of an array."""
    if not isinstance(buffer, _Array):
        raise TypeError('expected array, got %s' % type(buffer).__name__)
    return addresses.from_buffer(buffer, offset)
