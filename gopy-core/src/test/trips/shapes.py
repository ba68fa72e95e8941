"""The shapes of a seed."""
from __future__ import absolute_import, unicode_literals

from . import composites, leaves, specials
from .dice import Dice

BASICS = [
    leaves.Bool(), leaves.Int('int', 64, True), leaves.Int('int8', 8, True),
    leaves.Int('int16', 16, True), leaves.Int('int32', 32, True), leaves.Int('int64', 64, True),
    leaves.Int('uint', 64, False), leaves.Int('uint8', 8, False), leaves.Int('uint16', 16, False),
    leaves.Int('uint32', 32, False), leaves.Int('uint64', 64, False),
    leaves.Int('uintptr', 64, False), leaves.Int('rune', 32, True), leaves.Float('float32', 32),
    leaves.Float('float64', 64), leaves.Complex('complex64', 32), leaves.Complex('complex128', 64),
    leaves.String(), leaves.Bytes(), leaves.ByteArray('[4]byte', 4),
]
NAMED = [
    leaves.Named('Named%d' % i, basic) for i, basic in enumerate(BASICS)
]
SPECIALS = [
    leaves.Enum('Level'), specials.Duration(), specials.Time(), specials.Any(), specials.Error(),
    specials.Interface(),
]
LEAVES = BASICS + NAMED + SPECIALS


class Maker(object):
    """Draws shapes; names are counted, so that each is declared once."""

    def __init__(self, seed):
        self._dice = Dice(seed)
        self._names = 0

    def _name(self, word):
        self._names += 1
        return '%s%d' % (word, self._names)

    def shape(self, depth):
        """A shape nested as deep as ``depth``."""
        if depth == 0:
            return self._dice.pick(LEAVES)
        return self._dice.pick(self._MAKERS)(self, depth - 1)

    def _inner(self, depth):
        return self.shape(self._dice.below(depth + 1))

    def _slice(self, depth):
        return composites.Slice(self._element(depth))

    def _array(self, depth):
        return composites.Array(self._dice.below(4), self._element(depth))

    def _element(self, depth):
        """A slice of bytes is no list."""
        return self._unlike('uint8', depth)

    def _unlike(self, go, depth):
        found = self.shape(depth)
        return self._unlike(go, depth) if found.go == go else found

    def _map(self, depth):
        key = self._dice.pick([leaf for leaf in LEAVES if leaf.key])
        return composites.Map(key, self.shape(depth))

    def _pointer(self, depth):
        element = self.shape(depth)
        if isinstance(element, composites.Struct):
            return composites.StructPointer(element)
        return composites.Pointer(element)

    def _struct(self, depth):
        fields = [self.shape(depth)] + [self._inner(depth) for _ in range(self._dice.below(4))]
        return composites.Struct(self._name('Struct'), fields)

    def _anonymous(self, depth):
        return composites.Struct('', [self.shape(depth), self._inner(depth)])

    def _named(self, depth):
        maker = self._dice.pick([Maker._slice, Maker._array, Maker._map])
        return leaves.Named(self._name('List'), maker(self, depth))

    def _chain(self, depth):
        return composites.Chain(self._name('Chain'), self.shape(depth))

    def _func(self, depth):
        """A function's last error is raised."""
        return specials.Func(self._unlike('error', depth))

    _MAKERS = [_slice, _array, _map, _pointer, _struct, _struct, _anonymous, _named, _chain, _func]


def shapes(seed, count):
    """Every leaf, then nested shapes, ``count`` in all."""
    maker = Maker(seed)
    return (LEAVES + [maker.shape(1 + i % 4) for i in range(count - len(LEAVES))])[:count]
