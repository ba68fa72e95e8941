"""How errors compare: as Go compares their values, where Go does so by value."""
from __future__ import absolute_import


def by_value(inner, compared):
    """The special methods of errors whose class in Go is ``inner``; ``compared`` gives the value.

    An error that wraps one may be of the same class, but has another text, and is another error.
    """
    def equal(self, other):
        if self is other:
            return True
        if not self._inner_class is getattr(other, '_inner_class', None) is inner:
            return NotImplemented
        return self._text() == other._text() and compared(self) == compared(other)

    def unequal(self, other):
        same = equal(self, other)
        return same if same is NotImplemented else not same

    def value_hash(self):
        return hash(compared(self)) if self._inner_class is inner else object.__hash__(self)
    # What prints tracebacks keeps them in sets, so they have a hash in any case.
    hashable = inner.__hash__ is not None
    return {'__eq__': equal, '__ne__': unequal,
            '__hash__': value_hash if hashable else object.__hash__}
