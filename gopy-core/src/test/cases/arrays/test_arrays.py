# -*- coding: utf-8 -*-
"""Views and structs under numpy, pandas and Python's own library."""
from __future__ import absolute_import, unicode_literals

import copy
import json
import pickle
import platform
import struct
import sys

from cases import arrays, gopy
from runner import IRONPYTHON2, raises

try:
    from collections.abc import MutableSequence, Sequence
except ImportError:
    from collections import MutableSequence, Sequence

try:
    import numpy
    import pandas
except ImportError:  # .ci/setup gives them to one interpreter
    numpy = pandas = None


def with_numpy(case):
    """A case that runs where there is numpy."""
    def check():
        if numpy is not None:
            case()
    check.__name__ = case.__name__
    return check


def test_one_interpreter_has_numpy():
    if platform.python_implementation() == 'CPython' and sys.version_info[:2] == (3, 13):
        assert numpy is not None and pandas is not None


@with_numpy
def test_an_array_over_a_view_shares_its_memory():
    view = arrays.numbers(4)
    array = numpy.asarray(view)
    assert array.dtype == numpy.float64 and array.tolist() == [0, 1, 4, 9]
    array[2] = 7
    view[0] = 5
    assert list(view) == [5, 1, 7, 9] == array.tolist()
    assert numpy.shares_memory(array, numpy.asarray(view[1:]))
    del view
    assert array.sum() == 22
    grid = arrays.new_grid()
    cells = numpy.asarray(grid.cells)
    cells += 1
    assert cells.dtype == numpy.int32 and list(grid.cells) == [2, 3, 4, 5]
    assert numpy.array(grid.cells).base is None


@with_numpy
def test_bytes_as_numbers():
    grid = arrays.new_grid()
    assert numpy.frombuffer(bytes(grid.pixels), dtype='<u2').tolist() == [1, 2]
    pixels = numpy.frombuffer(grid.pixels.memoryview(), dtype=numpy.uint8)
    grid.pixels[0] = 9
    assert pixels.tolist() == [9, 0, 2, 0]


@with_numpy
def test_arrays_go_in():
    assert arrays.sum(numpy.arange(4.0)) == 6
    assert arrays.sum(numpy.arange(8.0)[::2]) == 12
    assert arrays.sum(numpy.arange(4, dtype=numpy.float32)) == 6
    assert arrays.sum(numpy.arange(4)) == 6 == arrays.sum_int32(numpy.arange(4))
    assert arrays.sum(pandas.Series([1.5, 2.5])) == 4
    assert list(arrays.rows(numpy.array([[1.0, 2.0], [3.0, 4.0]]))) == [3, 7]
    with raises(TypeError, "sum() argument 'xs"):
        arrays.sum(numpy.array(['a']))
    with raises(OverflowError):
        arrays.sum_int32(numpy.array([1 << 40]))


@with_numpy
def test_a_borrowed_array_is_changed():
    array = numpy.arange(3.0)
    arrays.double(gopy.borrow(array))
    assert array.tolist() == [0, 2, 4]
    with raises(TypeError, 'contiguous'):
        arrays.double(gopy.borrow(array[::2]))
    fixed = numpy.arange(3.0)
    fixed.flags.writeable = False
    assert arrays.sum(fixed) == 3


@with_numpy
def test_tables_of_views_and_structs():
    frame = pandas.DataFrame({'n': arrays.numbers(3), 'm': arrays.numbers(3)})
    assert frame['n'].tolist() == [0, 1, 4] and frame['m'].sum() == 5
    rows = pandas.DataFrame(gopy.plain(arrays.points()))
    assert list(rows.columns) == ['x', 'y', 'name'] and rows['y'].tolist() == [2, 4]
    series = pandas.DataFrame(gopy.plain(arrays.new_grid().series))
    assert series['b'].tolist() == [3, 4]
    assert pandas.Series(arrays.numbers(3)).mean() == 5 / 3.0


def test_views_are_what_the_library_asks_for():
    view, grid = arrays.numbers(4), arrays.new_grid()
    assert isinstance(view, Sequence) and isinstance(grid.cells, MutableSequence)
    assert struct.unpack_from('<hh', bytes(grid.pixels)) == (1, 2)
    buffer = view.memoryview()
    if IRONPYTHON2:  # its struct takes none
        buffer = buffer.tobytes()
    assert struct.unpack_from('d', buffer, 8) == (1.0,)
    assert json.loads(json.dumps(gopy.plain(grid.series))) == {'a': [1, 2], 'b': [3, 4]}
    assert json.loads(json.dumps(gopy.plain(arrays.points())))[1] == {'x': 3, 'y': 4, 'name': 'two'}
    for again in (copy.copy(view), copy.deepcopy(view), pickle.loads(pickle.dumps(view, 2))):
        assert type(again) is type(view) and again == view
        again[0] = 8
        assert view[0] == 0
    series = copy.deepcopy(grid.series)
    series['a'][0] = 9
    assert grid.series['a'][0] == 1 and series == {'a': [9, 2], 'b': [3, 4]}
    named = sorted(arrays.points(), key=lambda point: -point.x)
    assert [point.name for point in named] == ['two', 'one']
