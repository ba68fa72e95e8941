"""Matrices, types with Go's methods ``At(i, j)`` and ``Dims()``, as arrays of numpy's."""
from __future__ import absolute_import


def shape(dims):
    """The method of that name tells rows and columns."""
    return {'_shape': lambda self: getattr(self, dims)()}


def array(at):
    """``numpy.asarray(x)`` is a copy that the method of that name gives the elements of."""
    def copied(self, dtype=None, copy=None):
        """A copy as an array of numpy's."""
        if copy is False:
            raise ValueError('the elements of a %s have to be copied' % type(self).__name__)
        import numpy
        (rows, columns), element = self._shape(), getattr(self, at)
        elements = [element(i, j) for i in range(rows) for j in range(columns)]
        return numpy.array(elements, dtype).reshape(rows, columns)
    return {'__array__': copied}
