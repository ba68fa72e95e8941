"""Choices that a seed decides, the same on each Python."""
from __future__ import absolute_import

_WORD = (1 << 64) - 1


class Dice(object):
    """A linear congruential generator; ``random`` of 2.7 and 3 draw different numbers."""

    def __init__(self, seed):
        self._state = seed & _WORD
        for _ in range(8):
            self.below(2)

    def below(self, n):
        """A number from 0 to n - 1."""
        self._state = (self._state * 6364136223846793005 + 1442695040888963407) & _WORD
        return (self._state >> 33) % n

    def pick(self, choices):
        """One of a list."""
        return choices[self.below(len(choices))]
