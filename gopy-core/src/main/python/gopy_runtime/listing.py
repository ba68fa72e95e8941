"""What a list can do beyond single elements, for classes of Go's memory that are no lists.

``Slice`` adds the elements: ``_get(index)``, ``_index(index)``, and ``_splice``, which puts values
where ``self[start:stop]`` was.
"""
from __future__ import absolute_import

import operator


def _ordered(compare):
    """A comparison in the order of lists, or of bytes."""
    def ordered(self, other):
        if not isinstance(other, self._equals):
            return NotImplemented
        return compare(self._comparable(self), self._comparable(other))
    return ordered


class ListMethods(object):
    """The methods and operators of a list."""

    __slots__ = ()
    _equals = (list,)   # classes whose instances it is compared with
    _comparable = list  # what it is compared as

    def __reversed__(self):
        return iter([self._get(i) for i in range(len(self) - 1, -1, -1)])

    def __contains__(self, value):
        return any(item is value or item == value for item in self)

    def __repr__(self):
        return repr(list(self))

    def __add__(self, other):
        return list(self) + list(other)

    def __radd__(self, other):
        return list(other) + list(self)

    def __mul__(self, count):
        return list(self) * count

    __rmul__ = __mul__

    __lt__ = _ordered(operator.lt)
    __le__ = _ordered(operator.le)
    __gt__ = _ordered(operator.gt)
    __ge__ = _ordered(operator.ge)

    def __iadd__(self, values):
        self.extend(values)
        return self

    def insert(self, index, value):
        """Puts ``value`` before ``index``."""
        start = slice(index, None).indices(len(self))[0]
        self._splice(start, start, [value])

    def append(self, value):
        """Puts ``value`` at the end; the longer slice is stored where this one is."""
        self.extend([value])

    def extend(self, values):
        """Puts all ``values`` at the end."""
        count = len(self)
        self._splice(count, count, list(values))

    def pop(self, index=-1):
        """Takes an element out and gives it."""
        index = self._index(index)
        value = self._get(index)
        del self[index]
        return value

    def remove(self, value):
        """Takes the first element out that equals ``value``; ValueError if none does."""
        del self[self.index(value)]

    def clear(self):
        """Takes all elements out."""
        del self[:]

    def reverse(self):
        """Reverses the order in place."""
        self[:] = list(self)[::-1]

    def sort(self, key=None, reverse=False):
        """Sorts in place, as ``list.sort`` does."""
        self[:] = sorted(self, key=key, reverse=reverse)

    def index(self, value, start=0, stop=None):
        """Where ``value`` is first; ValueError if nowhere."""
        start, stop, _ = slice(start, stop).indices(len(self))
        for i in range(start, min(stop, len(self))):
            if self._get(i) == value:
                return i
        raise ValueError('%r is not in the %s' % (value, self._go_name))

    def count(self, value):
        """How many elements equal ``value``."""
        return sum(1 for item in self if item == value)
