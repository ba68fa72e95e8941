"""Bytes and strs as arguments: what Go reads of a buffer, and where what it writes goes.

``octets_of(memoryview(b'abcd')[::2], ...)`` is ``b'ac'``; and of a bytearray
``octets_argument`` makes a :class:`Writable`, so that Go writes into it.
"""
from __future__ import absolute_import

from .dtypes import whole
from .misfit import mismatch
from .text import PYTHON2, STR_IS_BYTES, Text, data_of, encode, is_nil

#: Types of buffers that the loader cannot keep in place, so that Go gets a copy.
COPIED = ()


class Writable(object):
    """A buffer, or the address of a view, that takes what Go changes there; its size in bytes.

    ``before`` is what was in a buffer of which Go gets a copy, else None; ``view`` the view, which
    owns the memory.
    """

    __slots__ = ('buffer', 'size', 'before', 'view')

    def __init__(self, buffer, size, before=None, view=None):
        self.buffer, self.size, self.before, self.view = buffer, size, before, view

    def give_back(self, octets):
        """Lets the buffer have what Go changed in its copy; it may be another argument as well."""
        if octets == self.before:
            return
        target = self.buffer
        if hasattr(target, 'cast'):
            target = target.cast('B')
        try:
            target[:] = octets
        except (TypeError, ValueError, NotImplementedError) as e:  # 2.7: of other elements
            raise TypeError('no place for what Go wrote into the buffer, a %s of %s: %s' % (
                type(target).__name__, target.format, e))


def octets_argument(value, go_type, where):
    """bytes, None for nil, or a :class:`Writable` for what can be written to."""
    octets = octets_of(whole(value, where + ': '), go_type, where)
    if octets is None or isinstance(value, (bytes, Text)):
        return octets
    if hasattr(value, '_octets'):
        return Writable(value._data(), len(octets), view=value) if octets else octets
    try:
        view = memoryview(value)
        if view.readonly or not octets or getattr(view, 'c_contiguous', True) is False:
            return octets
    except TypeError:  # 2.7: array.array
        pass
    return Writable(value, len(octets), octets if isinstance(value, COPIED) else None)


def octets_of(value, go_type, where):
    """bytes of any bytes-like object, or None for nil."""
    if value is None:
        return None
    if isinstance(value, bytes):
        return None if is_nil(value) else value
    if isinstance(value, Text):
        octets = data_of(value)
        if octets is None:
            raise mismatch(value, go_type, where)
        return octets
    if hasattr(value, '_octets'):
        return value._octets()
    try:
        return bytes(memoryview(value).tobytes())
    except TypeError:
        pass
    if PYTHON2 and hasattr(value, 'tostring'):
        return bytes(value.tostring())  # array.array has no new buffer there
    raise mismatch(value, go_type, where)


def array(length, value, go_type, where):
    """Exactly ``length`` bytes."""
    octets = octets_of(value, go_type, where)
    if octets is None:
        raise mismatch(value, go_type, where)
    if len(octets) != length:
        raise ValueError('%s: expected %s, %d bytes, got %d'
                         % (where, go_type, length, len(octets)))
    return octets


def string(value, go_type, where):
    """UTF-8 of a str; ValueError for one that has none."""
    if isinstance(value, Text):
        try:
            return encode(value)
        except UnicodeEncodeError as e:
            raise ValueError('%s: %s' % (where, e))
    if STR_IS_BYTES and isinstance(value, bytes):
        return value[:]  # of derived classes as well, whatever their __str__
    raise mismatch(value, go_type, where)
