"""Packs the numbers of array.array, numpy and other flat buffers without boxing them."""
from __future__ import absolute_import

import struct

from .dtypes import numbers

_COUNT = struct.Struct('<I')
_ADDRESS = struct.Struct('<Q')
_WIDTHS = {4: 'iI', 8: 'qQ'}
#: Smaller read-only buffers are copied into the tree, in bytes.
_LARGE = 1 << 14
#: How a loader keeps a buffer in place, and tells where it lies.
PIN = ADDRESS = None


class _Array(object):
    """What memoryview is for other buffers, for 2.7's array.array, which it does not take."""

    readonly, ndim = False, 1

    def __init__(self, array):
        self.format, self.itemsize = array.typecode, array.itemsize
        self.shape, self.strides = (len(array),), (array.itemsize,)
        self.tobytes = array.tostring


def _view(value):
    try:
        return memoryview(value)
    except ValueError:  # numpy's times
        return None
    except TypeError:
        if hasattr(value, 'tostring'):
            return _Array(value)
        array = numbers(value)
        return None if array is None else memoryview(array)


def pack_buffer(value, out):
    """Appends the tree of a buffer of numbers, and says whether ``value`` is one."""
    view = _view(value)
    code = view.format.lstrip('@=<') if view is not None and view.ndim else ''
    if code not in tuple('?bBhHiIlLqQfd'):
        return False
    if code in 'lL':
        code = _WIDTHS[view.itemsize][code == 'L']
    if view.ndim > 1:
        _rows(view.shape, code.encode('ascii'), view.tobytes(), out)
        return True
    head = code.encode('ascii') + _COUNT.pack(view.shape[0])
    if not _in_place(value, view, head, out):
        out.append(b'A' + head + view.tobytes())
    return True


def _rows(shape, code, octets, out):
    """Packs what has more dimensions as lists, whose innermost are numbers."""
    if len(shape) == 1:
        out.append(b'A' + code + _COUNT.pack(shape[0]) + octets)
        return
    out.append(b'l' + _COUNT.pack(shape[0]))
    size = len(octets) // max(1, shape[0])
    for i in range(shape[0]):
        _rows(shape[1:], code, octets[i * size:(i + 1) * size], out)


def _in_place(value, view, head, out):
    """Packs where a buffer lies: one that Go may write into, or a large one, if it stays there."""
    size = view.shape[0] * view.itemsize
    small = view.readonly and size < _LARGE
    if PIN is None or small or not size or view.strides != (view.itemsize,):
        return False
    try:
        pinned = PIN(value)
    except (TypeError, ValueError, BufferError):  # ctypes takes none that are read-only
        return False
    out.kept.append(pinned)
    out.append((b'X' if view.readonly else b'W') + head + _ADDRESS.pack(ADDRESS(pinned)))
    return True
