"""What has Go's methods At and Dims is a matrix to numpy."""
from __future__ import absolute_import, unicode_literals

from cases import arrays
from runner import raises
from test_arrays import numpy, with_numpy


@with_numpy
def test_a_matrix_is_copied():
    diagonal = arrays.new_diagonal([1, 2.5])
    assert numpy.asarray(diagonal).tolist() == [[1, 0], [0, 2.5]] == numpy.array(diagonal).tolist()
    assert numpy.array(diagonal, dtype='f4').dtype == numpy.float32
    assert numpy.matmul(numpy.ones((1, 2)), diagonal).tolist() == [[1, 2.5]]
    assert numpy.asarray(arrays.new_diagonal([])).shape == (0, 0)
    with raises(ValueError, 'have to be copied'):
        numpy.asarray(diagonal, copy=False)


@with_numpy
def test_others_are_none():
    assert numpy.asarray(arrays.Board()).dtype == object
