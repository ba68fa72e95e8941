"""Packs lists, mappings and what else has elements."""
from __future__ import absolute_import

import marshal
import struct
import sys

from .buffers import pack_buffer
from .dtypes import whole
from .host import IRONPYTHON
from .text import INTEGERS, PYTHON2, Text, encode
from .travellers import collect
from .tree_objects import pack_opaque
from .tree_scalars import pack_real
from .tree_wire import COUNT, enter, pack_into, packer

PYPY = '__pypy__' in sys.builtin_module_names
_HEAD = 5  # bytes that marshal writes before the elements


@packer(list, tuple)
def pack_sequence(value, out, path):
    """A list, in one piece where its elements are all ints, floats or strs."""
    path = enter(value, path)
    if not _homogeneous(value, out):
        out.append(b'l' + COUNT.pack(len(value)))
        for item in value:
            pack_into(item, out, path)


def numbers(code, values):
    """Numbers side by side, as Go lays them."""
    return struct.Struct('<%d%s' % (len(values), code)).pack(*values)  # struct.pack copies them


#: What packs numbers; a loader may have something faster.
NUMBERS = numbers


def _type_of_all(values):
    """The type that all values have, or None."""
    kind = type(values[0]) if values else None
    if kind in _MARSHALLED and _marshal_alike(values, *_MARSHALLED[kind]):
        return kind
    if not PYPY:
        kinds = set(map(type, values))
        return kinds.pop() if len(kinds) == 1 else None
    for value in values:  # PyPy compiles the loop, and need not make objects of the numbers
        if type(value) is not kind:
            return None
    return kind


#: How CPython's marshal writes what is exactly of a type: its tag, and how many bytes with that.
_MARSHALLED = {} if PYPY or IRONPYTHON else {int: (b'i', 5), float: (b'g', 9)}


def _marshal_alike(values, tag, size):
    """Whether all are of one type, by a quarter of the time that ``type`` of each takes.

    Where the first has the tag, the tag of the second is where it is looked for, and so on. Not all
    ints have that tag, so False says nothing.
    """
    try:
        written = marshal.dumps(values, 2)
    except ValueError:
        return False
    return (len(written) == _HEAD + size * len(values)
            and written[_HEAD::size] == tag * len(values))


def _homogeneous(value, out):
    """Packs plain ints, floats or strs in one piece, and says whether it could."""
    kind = _type_of_all(value)
    if kind is Text:
        parts = [encode(item) for item in value]
        out.append(b'L' + struct.pack('<%dI' % (len(parts) + 1), len(parts), *map(len, parts)))
        out.extend(parts)
        return True
    code = 'd' if kind is float else 'q' if kind in INTEGERS else None
    if code is None:
        return False
    try:
        elements = NUMBERS(code, value)
    except (struct.error, OverflowError):
        return False
    out += b'A' + code.encode('ascii') + COUNT.pack(len(value)), elements
    return True


def pack_iterable(value, out, path):
    """What can only be iterated: a buffer of numbers in one piece, a set as a guest."""
    if pack_buffer(whole(value), out):
        return
    iterates = hasattr(type(value), 'next' if PYTHON2 else '__next__')
    (_items if iterates else pack_set)(value, out, path)


def _items(value, out, path):
    pack_sequence(list(value), out, enter(value, path))


@packer(dict)
def pack_mapping(value, out, path):
    path = enter(value, path)
    items = list(value.items())
    out.append(b'm' + COUNT.pack(len(items)))
    for key, item in items:
        pack_into(key, out, path)
        pack_into(item, out, path)


def _guest(pack_inside):
    """Packs what Go holds untouched behind an any, and takes by its contents for another type."""
    def pack_guest(value, out, path):
        begin = len(out)
        pack_inside(value, out, path)
        inside = b''.join(out[begin:])
        del out[begin:]
        if pack_guest.lent:  # what Go took by its contents it has let go
            collect()
        pack_guest.lent = True
        pack_opaque(value, out, path, b'G')
        out.append(COUNT.pack(len(inside)) + inside)
    pack_guest.lent = False
    return pack_guest


pack_set, pack_decimal, pack_table = map(_guest, (_items, pack_real, pack_mapping))
