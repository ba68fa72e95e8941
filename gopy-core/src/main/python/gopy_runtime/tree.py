"""Packs Python values into trees: one byte string that carries a nested value to Go in one call.

A tree describes itself (``docs/internals.md``, section 7), so packing looks at the Python value
alone; Go fits it to the type that the function asks for and tells where it does not fit::

    pack([1, 2])    # 'A' 'q' 2, then two int64
    pack({'x': None})  # 'm' 1, 's' 1 'x', 'n'
"""
from __future__ import absolute_import

from . import dtypes, tree_wire
from .host import is_a
from .strangers import package_of
from .text import INTEGERS, Text
from .tree_lists import pack_decimal, pack_iterable, pack_mapping, pack_table
from .tree_objects import (
    pack_callable,
    pack_error,
    pack_named,
    pack_opaque,
    pack_stranger,
    pack_wrapper,
)
from .tree_scalars import pack_fraction, pack_index, pack_real
from .tree_wire import COUNT, PACKERS, Chunks, Tree, pack_into

try:
    from collections.abc import Iterable, Mapping
except ImportError:  # Python 2.7
    from collections import Iterable, Mapping


def pack(value):
    """The tree of a Python value as bytes; ValueError for a list or dict that holds itself."""
    return pack_all(value) if FAST is None else FAST(value, pack_all, Tree)


#: What the native engine does faster: pack(value, pack of what it does not know, Tree).
FAST = None


def pack_all(value):
    """:func:`pack`, in Python."""
    out = Chunks()
    pack_into(value, out, ())
    return out.tree()


def pack_object(value):
    """The tree of what is to implement an interface: of a container itself, not its elements."""
    if isinstance(value, (type(None), BaseException, type, Text, bytes) + INTEGERS + (float,)):
        return pack(value)
    if hasattr(value, '_handle') or hasattr(value, '_plain') or hasattr(value, '_instant'):
        return pack(value)
    out = Chunks()
    pack_opaque(value, out, ())
    return out.tree()


def pack_list(values):
    """The tree of a list of any values, of which each is a tree of its own."""
    trees = [pack(value) for value in values]
    tree = Tree(b'l' + COUNT.pack(len(trees)) + b''.join(trees))
    tree.kept = [t for t in trees if getattr(t, 'kept', None)]
    return tree


def _choose(cls, value):
    """What packs values of a new class, once and for all where the class alone decides that."""
    function = _inherited(cls, value)
    if function not in (pack_iterable, pack_mapping):
        PACKERS[cls] = function
    return function


tree_wire.CHOOSE = _choose


def _inherited(cls, value):
    ours = not package_of(cls)
    if issubclass(cls, BaseException):
        return getattr(cls, '_into_tree', pack_error) if ours else pack_error
    if issubclass(cls, type):
        return pack_error
    if hasattr(cls, '_handle'):
        return getattr(cls, '_into_tree', pack_wrapper) if ours else pack_stranger
    if ours and hasattr(cls, '_plain'):
        return pack_named
    for base in cls.__mro__[1:-1]:
        if base in PACKERS:
            return PACKERS[base]
    return _by_protocol(cls, value)


def _by_protocol(cls, value):
    """How a value of a class that nobody told of is packed: by what it can do."""
    like = dtypes.python_class(value)
    if like is not None:
        return PACKERS[like]
    if hasattr(value, '__index__') and not hasattr(cls, '__len__'):  # numpy's arrays have both
        return pack_index
    if hasattr(cls, 'numerator') and hasattr(cls, 'denominator'):
        return pack_fraction  # not named here: importing it costs more than a first call
    if hasattr(value, 'typecode'):  # 2.7's array.array can read and write
        return pack_iterable
    if hasattr(value, 'read') or hasattr(value, 'write'):
        return pack_opaque
    if is_a(value, Mapping):
        return pack_mapping
    if dtypes.is_table(value):
        return pack_table
    if is_a(value, Iterable):
        return pack_iterable
    if hasattr(value, '__float__'):
        from numbers import Real  # numpy's numbers are such
        return pack_real if issubclass(cls, Real) else pack_decimal
    return pack_callable if callable(value) else pack_opaque
