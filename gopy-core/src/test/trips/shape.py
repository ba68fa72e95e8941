"""What a shape is: a Go type, the Python values that go in, and what has to come out."""
from __future__ import absolute_import

from hypothesis import strategies as st

__all__ = ['Shape', 'st']


class Shape(object):
    """A Go type.

    ``go`` is how Go writes it, ``declaration`` what has to be declared for that, ``parts`` are the
    shapes that it is made of. Shapes with a ``key`` can be keys of a map.
    """

    go = ''
    declaration = ''
    parts = ()
    key = False
    #: Whether what Go gave goes into an ``any`` as the type that it was.
    typed = True
    #: Whether what Go gave can be copied in depth and pickled.
    pickled = True

    def values(self):
        """The strategy of values that go in."""
        raise NotImplementedError

    def same(self, given, got):
        """Whether ``got`` is what has to come out where ``given`` went in."""
        raise NotImplementedError

    def declarations(self):
        """All that has to be declared for the type, inner types first."""
        found = []
        for part in self.parts:
            found.extend(line for line in part.declarations() if line not in found)
        if self.declaration and self.declaration not in found:
            found.append(self.declaration)
        return found

    def can_be_pickled(self):
        """Whether that holds for it and all its parts."""
        return self.pickled and all(part.can_be_pickled() for part in self.parts)

    def __repr__(self):
        return self.go
