"""Go's ``iter.Seq`` and ``iter.Seq2``: any Python iterable goes in, an iterator comes out.

    for line in strings.lines(text): ...
    slices.collect(x * x for x in range(5))
"""
from __future__ import absolute_import

from . import callbacks, tree
from .host import IRONPYTHON, is_a
from .tree_wire import WORD, Tree
from .views import View, read

if IRONPYTHON:
    from .dotnet_steps import Steps as begun
else:
    begun = iter

NEXT, STOP = 48, 49

#: Go's name for what serves an iteration to Python.
GO_NAME = 'gopy.local/rt.sequence'


class Iterator(View):
    """What Go yields, one step at a time; of an ``iter.Seq2`` pairs.

    The Go function stops, as after a ``break``, when the iterator is dropped or closed.
    """

    __slots__ = ()

    @classmethod
    def _describe(cls, go_type):
        return {}

    def __iter__(self):
        return self

    def __next__(self):
        values = read(self._call(NEXT, (), (), ('y',)))
        if not values:
            raise StopIteration
        return values[0] if len(values) == 1 else tuple(values)

    next = __next__

    def close(self):
        """Ends the iteration: the Go function sees a ``break``."""
        self._call(STOP, (), ())

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(self._handle)

    def __repr__(self):
        return '<Go iterator>'


def packer(pairs):
    """What packs iterables for ``iter.Seq``, or for ``iter.Seq2``, which takes mappings as well."""
    def pack(value):
        if value is None:
            return tree.pack(None)
        if pairs and is_a(value, tree.Mapping):
            value = _Items(value)
        iter(value)  # no iterable: a TypeError before Go runs
        return _callable(_pairs(value) if pairs else _singles(value))
    return pack


class _Items(object):
    """The items of a mapping, anew for each iteration."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __iter__(self):
        return iter(list(self._mapping.items()))


def _callable(function):
    return Tree(b'F' + WORD.pack(callbacks.token(function)))


def _singles(iterable):
    def begin():
        steps = begun(iterable)

        def step():
            for value in steps:
                return (value,)
            return ()
        return step
    return begin


def _pairs(iterable):
    def begin():
        steps = begun(iterable)

        def step():
            for pair in steps:
                return tuple(pair)
            return ()
        return step
    return begin
