"""Packs Python values into trees: one byte string that carries a nested value to Go in one call.

A tree describes itself (``docs/internals.md``, section 7), so packing looks at the Python value
alone; Go fits it to the type that the function asks for and tells where it does not fit::

    pack([1, 2])    # 'A' 'q' 2, then two int64
    pack({'x': None})  # 'm' 1, 's' 1 'x', 'n'
"""
from __future__ import absolute_import

import struct
import sys

from .buffers import pack_buffer
from .text import NIL, PYTHON2, Text, encode, is_nil
from .travellers import collect

try:
    from collections.abc import Iterable, Mapping
except ImportError:  # Python 2.7
    from collections import Iterable, Mapping

_INTEGERS = (int, type(1 << 64))

_COUNT = struct.Struct('<I')
SIGNED = struct.Struct('<cq')
_UNSIGNED = struct.Struct('<cQ')
_FLOAT = struct.Struct('<cd')
_COMPLEX = struct.Struct('<cdd')
BORROWED = struct.Struct('<ccQQ')
_ERROR = struct.Struct('<cQQI')
TIME = struct.Struct('<cqIiI')
PYPY = '__pypy__' in sys.builtin_module_names
WORD = struct.Struct('<Q')
#: Handles are signed on the side of the engines; this makes words of them.
HANDLE_MASK = (1 << 64) - 1
_OBJECT = struct.Struct('<cQQI')

#: What a class of our own adds: class -> function(value, out, path) that appends its tree to out.
PACKERS = {}


def pack(value):
    """The tree of a Python value as bytes; ValueError for a list or dict that holds itself."""
    return pack_all(value) if FAST is None else FAST(value, pack_all, Tree)


#: What the native engine does faster: pack(value, pack of what it does not know, Tree).
FAST = None


def pack_all(value):
    """:func:`pack`, in Python."""
    out = _Chunks()
    _pack(value, out, ())
    tree = Tree(b''.join(out))
    tree.kept = out.kept
    return tree


def pack_object(value):
    """The tree of what is to implement an interface: of a container itself, not its elements."""
    if isinstance(value, (type(None), BaseException, type, Text, bytes) + _INTEGERS + (float,)):
        return pack(value)
    if hasattr(value, '_handle') or hasattr(value, '_plain') or hasattr(value, '_instant'):
        return pack(value)
    out = _Chunks()
    pack_opaque(value, out, ())
    return Tree(b''.join(out))


def pack_list(values):
    """The tree of a list of any values, of which each is a tree of its own."""
    trees = [pack(value) for value in values]
    tree = Tree(b'l' + _COUNT.pack(len(trees)) + b''.join(trees))
    tree.kept = [t for t in trees if getattr(t, 'kept', None)]
    return tree


class Tree(bytes):
    """A tree that keeps alive what its handles belong to, until the call that takes it is over."""


class _Chunks(list):
    def __init__(self):
        list.__init__(self)
        self.kept = []


def packer(*classes):
    """Decorates a function(value, out, path) that packs instances of these and derived classes."""
    def register(function):
        for cls in classes:
            PACKERS[cls] = function
        return function
    return register


def _pack(value, out, path):
    cls = type(value)
    function = PACKERS.get(cls)
    if function is None:
        function = _inherited(cls, value)
        if function not in (_iterable, _mapping):
            PACKERS[cls] = function
    function(value, out, path)


def _inherited(cls, value):
    if issubclass(cls, BaseException):
        return getattr(cls, '_into_tree', pack_error)
    if issubclass(cls, type):
        return pack_error
    if hasattr(cls, '_handle'):
        return getattr(cls, '_into_tree', pack_wrapper)
    if hasattr(cls, '_plain'):
        return _named
    for base in cls.__mro__[1:-1]:
        if base in PACKERS:
            return PACKERS[base]
    return _by_protocol(cls, value)


def _by_protocol(cls, value):
    """How a value of a class that nobody told of is packed: by what it can do."""
    if hasattr(value, '__index__') and not hasattr(cls, '__len__'):  # numpy's arrays have both
        return _index
    if hasattr(cls, 'numerator') and hasattr(cls, 'denominator'):
        return _fraction  # not named here: importing it costs more than a first call
    if hasattr(value, 'typecode'):  # 2.7's array.array can read and write
        return _iterable
    if hasattr(value, 'read') or hasattr(value, 'write'):
        return pack_opaque
    if isinstance(value, Mapping):
        return _mapping
    if isinstance(value, Iterable):
        return _iterable
    if hasattr(value, '__float__'):
        from numbers import Real  # numpy's numbers are such
        return _real if issubclass(cls, Real) else _decimal
    return _callable if callable(value) else pack_opaque


def data(tag, content):
    """One tree of a tag, a length and bytes."""
    return tag + _COUNT.pack(len(content)) + content


def pack_wrapper(value, out, path, form=0):
    """An object by its handle; ``form`` says what an interface holds of it (``forced``)."""
    if not value._handle:
        raise ValueError('this %s has been released' % type(value).__name__)
    out.kept.append(value)
    out.append(_OBJECT.pack(b'O', value._handle & HANDLE_MASK, 0, form))


def _callable(value, out, path):
    from .callbacks import token
    out.append(_UNSIGNED.pack(b'F', token(value)))


def pack_error(value, out, path):
    """An exception, or a sentinel's class, as the Go error that it stands for."""
    from .errors import ErrorValue
    held = ErrorValue()._accept(value)
    if held is None:  # a class that is no sentinel
        return _callable(value, out, path)
    out.kept.append(held)
    out.append(_ERROR.pack(b'E', held._handle & HANDLE_MASK, 0, 0))


def _named(value, out, path):
    """A value of a named basic or bytes type: its type, then the value as Python's own."""
    out.append(b'N' + _COUNT.pack(value._type_id))
    plain = bool if value._converter.code == '?' else value._plain  # bool has no subclasses
    if plain is bytes:
        plain = type(NIL) if is_nil(value) else bytes
        value = value[:]  # bytes itself, without the __str__ that 2.7's bytes() would call
    PACKERS[plain](value, out, path)


@packer(type(None))
def _none(value, out, path):
    out.append(b'n')


@packer(bool)
def _bool(value, out, path):
    out.append(b't' if value else b'f')


@packer(*_INTEGERS)
def _int(value, out, path):
    if -0x8000000000000000 <= value < 0x8000000000000000:
        out.append(SIGNED.pack(b'i', value))
    elif 0 < value < 0x10000000000000000:
        out.append(_UNSIGNED.pack(b'u', value))
    else:
        out.append(data(b'I', ('%d' % value).encode('ascii')))


def _index(value, out, path):
    _int(value.__index__(), out, path)


@packer(float)
def _float(value, out, path):
    out.append(_FLOAT.pack(b'd', value))


def _real(value, out, path):
    out.append(_FLOAT.pack(b'd', float(value)))


@packer(complex)
def _complex(value, out, path):
    out.append(_COMPLEX.pack(b'c', value.real, value.imag))


def _fraction(value, out, path):
    out.append(data(b'R', ('%d/%d' % (value.numerator, value.denominator)).encode('ascii')))


@packer(Text)
def _str(value, out, path):
    out.append(data(b's', encode(value)))


@packer(bytes, bytearray, memoryview)
def _bytes(value, out, path):
    tag = b'x' if PYTHON2 and type(value) is bytes else b'y'  # 2.7's str is text as well
    out.append(data(tag, value.tobytes() if isinstance(value, memoryview) else bytes(value)))


@packer(type(NIL))
def _nil_bytes(value, out, path):
    out.append(b'z')


@packer(list, tuple)
def _list(value, out, path):
    path = _enter(value, path)
    if not _homogeneous(value, out):
        out.append(b'l' + _COUNT.pack(len(value)))
        for item in value:
            _pack(item, out, path)


def numbers(code, values):
    """Numbers side by side, as Go lays them."""
    return struct.pack('<%d%s' % (len(values), code), *values)


#: What packs numbers; a loader may have something faster.
NUMBERS = numbers


def _type_of_all(values):
    """The type that all values have, or None."""
    if not PYPY:
        kinds = set(map(type, values))
        return kinds.pop() if len(kinds) == 1 else None
    kind = type(values[0]) if values else None
    for value in values:  # PyPy compiles the loop, and need not make objects of the numbers
        if type(value) is not kind:
            return None
    return kind


def _homogeneous(value, out):
    """Packs plain ints, floats or strs in one piece, and says whether it could."""
    kind = _type_of_all(value)
    if kind is Text:
        parts = [encode(item) for item in value]
        out.append(b'L' + struct.pack('<%dI' % (len(parts) + 1), len(parts), *map(len, parts)))
        out.extend(parts)
        return True
    code = 'd' if kind is float else 'q' if kind in _INTEGERS else None
    if code is None:
        return False
    try:
        elements = NUMBERS(code, value)
    except (struct.error, OverflowError):
        return False
    out.append(b'A' + code.encode('ascii') + _COUNT.pack(len(value)) + elements)
    return True


def _iterable(value, out, path):
    if pack_buffer(value, out):
        return
    pack_items = _items if hasattr(type(value), '__next__' if not PYTHON2 else 'next') else _set
    pack_items(value, out, path)


def _items(value, out, path):
    _list(list(value), out, _enter(value, path))


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
        out.append(_COUNT.pack(len(inside)) + inside)
    pack_guest.lent = False
    return pack_guest


_set, _decimal = _guest(_items), _guest(_real)


def _mapping(value, out, path):
    path = _enter(value, path)
    items = list(value.items())
    out.append(b'm' + _COUNT.pack(len(items)))
    for key, item in items:
        _pack(key, out, path)
        _pack(item, out, path)


PACKERS[dict] = _mapping


def _enter(value, path):
    for outer in path:
        if outer is value:
            raise ValueError('a %s that holds itself has no Go value' % type(value).__name__)
    return path + (value,)


def pack_opaque(value, out, path, tag=b'P'):
    """Any other object: Go holds it by a token, behind an any or as an interface."""
    from .callbacks import token
    name = encode(u'%s' % type(value).__name__)
    out.append(_UNSIGNED.pack(tag, token(value)) + _COUNT.pack(len(name)) + name)
