"""Signed 64-bit slots that check their range; no long that is 64 bits wide.

On .NET ``c_long`` and ``array('l')`` have 4 bytes, a ``c_int64`` out of range is an OverflowError
(CPython cuts it silently), and ``sys.maxsize`` is 2**31 - 1 whatever the word size.
"""
from __future__ import absolute_import

import array
import ctypes
import sys

from .errors import StrictError

_long = ctypes.c_longlong
_array = array.array


def install():
    """Replaces ``c_int64``, ``c_long``, ``c_ulong``, ``array.array`` and ``sys.maxsize``."""
    ctypes.c_int64 = Int64
    ctypes.c_long = ctypes.c_ulong = Refused()
    array.array = checked_array
    sys.maxsize = 2 ** 31 - 1


def check(value):
    """Raises OverflowError for an int that a signed 64-bit slot cannot hold."""
    if isinstance(value, slice):
        return
    for number in value if isinstance(value, (list, tuple)) else (value,):
        if not -2 ** 63 <= number < 2 ** 63:
            raise OverflowError('%d does not fit a signed 64-bit slot' % number)


class Slots(type(_long)):
    """The metaclass of `Int64`: ``Int64 * n`` makes an array type that checks."""

    def __mul__(cls, length):
        plain = _long * length

        def put(self, index, value):
            check(value)
            plain.__setitem__(self, index, value)

        def put_slice(self, start, stop, values):  # what 2.7 calls
            check(values)
            plain.__setslice__(self, start, stop, values)

        members = {'_type_': _long, '_length_': length, '__setitem__': put,
                   '__setslice__': put_slice}
        return type('Int64_Array_%d' % length, (plain,), members)

    __rmul__ = __mul__


def _int64():
    def get(self):
        return _long.value.__get__(self)

    def put(self, value):
        check(value)
        _long.value.__set__(self, value)

    return Slots('Int64', (_long,), {'value': property(get, put)})


Int64 = _int64()


class Refused(object):
    """Stands for ``c_long`` and ``c_ulong``: any use is a breach."""

    def __getattr__(self, name):
        raise StrictError('c_long has 4 bytes on .NET: use c_int64 or c_int32')

    def __call__(self, *_):
        return self.size

    def __mul__(self, _):
        return self.size


def checked_array(code, *rest):
    """As ``array.array``, but 4-byte longs are a breach."""
    if code in ('l', 'L'):
        raise StrictError("array(%r) has 4 bytes an element on .NET: use 'i' or 'q'" % code)
    return _array(code, *rest)
