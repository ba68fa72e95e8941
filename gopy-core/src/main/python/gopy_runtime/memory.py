"""Go's memory as Python sees it without a copy, and Python's memory as Go does."""
from __future__ import absolute_import

import sys

from . import engine
from .dtypes import whole
from .tree import pack
from .tree_wire import BORROWED, packer

_LITTLE = '<' if sys.byteorder == 'little' else '>'
_KINDS = dict([('?', 'b')] + [(c, 'i') for c in 'bhiqr'] + [(c, 'u') for c in 'BHIQ']
              + [(c, 'f') for c in 'fd'] + [(c, 'c') for c in 'FD'])


class Numbers(object):
    """What views of numbers have besides: the buffer protocol in all its forms."""

    __slots__ = ()

    @property
    def __array_interface__(self):
        """How numpy finds the elements; an array made of it shares them."""
        if self._scalar is None:
            raise AttributeError('%s holds no numbers' % self._go_name)
        code, size = self._scalar
        kind = _KINDS[code]
        return {'version': 3, 'shape': (len(self),), 'data': self._buffer('B', size),
                'typestr': '%s%s%d' % ('|' if size == 1 else _LITTLE, kind, size)}

    def memoryview(self):
        """A writable memoryview of the elements, which keeps them; TypeError if no numbers."""
        if self._scalar is None or self._scalar[0] in 'FD':
            raise TypeError('%s has no buffer' % self._go_name)
        code = 'i' if self._scalar[0] == 'r' else self._scalar[0]
        return self._buffer(code, 1)

    def __buffer__(self, flags):
        """What CPython asks for from 3.12 on, and PyPy; the native engine has its own."""
        return self.memoryview()

    def _buffer(self, code, times):
        """The elements as they lie now; a slice of its own keeps them, whatever this one does."""
        owner = self if self._fixed is not None else self[:]
        return engine.current().buffer(owner._data(), code, len(owner) * times, owner)


class Borrowed(object):
    """A buffer that Go uses in place; see :func:`borrow`."""

    def __init__(self, value):
        self.value = value


def borrow(value):
    """Passes a buffer of numbers, such as a numpy array, without a copy.

    The caller promises that Go does not keep it after the call. What Go writes is seen in the
    buffer. TypeError for what is no flat buffer of numbers.
    """
    return Borrowed(value)


@packer(Borrowed)
def _pack(borrowed, out, path):
    value = borrowed.value
    found = getattr(whole(value), '__array_interface__', None)
    if found is None:
        out.append(pack(value))  # bytes and the like are copied: their address is the engine's own
        return
    if found.get('strides') is not None or len(found['shape']) != 1:
        raise TypeError('borrow() takes a flat contiguous buffer')
    kind, size = found['typestr'][1], int(found['typestr'][2:])
    code = [c for c in 'bhiq' 'BHIQ' 'fd' '?' if _KINDS[c] == kind and _SIZES[c] == size]
    if not code:
        raise TypeError('borrow() takes no elements of type %s' % found['typestr'])
    out.kept.append(value)
    count, place = found['shape'][0], _place(value, found['data'])
    out.append(BORROWED.pack(b'B', code[0].encode('ascii'), count, place))


def _place(value, data):
    """Where the elements lie: numpy tells the address, a view has it."""
    return data[0] if isinstance(data, tuple) else value._data()


_SIZES = {'?': 1, 'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'q': 8, 'Q': 8, 'f': 4, 'd': 8}
