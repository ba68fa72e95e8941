from __future__ import absolute_import, unicode_literals

import array
import gc
import sys

import pytest

PY3 = sys.version_info[0] == 3


def test_memoryviews_share(gopy):
    numbers = gopy.Slice[int]([1, 2, 3])
    view = numbers.memoryview()
    assert len(view) == 3 * (1 if PY3 or view.itemsize == 8 else 8)
    if PY3:
        view[1] = 9
        assert numbers == [1, 9, 3]
        del numbers
        gc.collect()
        assert view.tolist() == [1, 9, 3]
    assert len(gopy.Slice['float32']([]).memoryview()) == 0
    with pytest.raises(TypeError):
        gopy.Slice[str](['a']).memoryview()


def test_array_interface(gopy):
    numbers = gopy.Slice['float32']([1.5, 2])
    described = numbers.__array_interface__
    assert described['shape'] == (2,) and described['typestr'][1:] == 'f4'
    with pytest.raises(AttributeError):
        gopy.Slice[str](['a']).__array_interface__


class Array(object):
    """What numpy has, for interpreters without it."""

    def __init__(self, code, kind, values):
        self.numbers = array.array(str(code), values)
        address, count = self.numbers.buffer_info()
        self.__array_interface__ = {
            'version': 3, 'shape': (count,), 'data': (address, False), 'typestr': '<' + kind}


def test_borrowed_buffers_are_used_in_place(boxes, gopy):
    numbers = Array('d', 'f8', [3.0, 1.0, 2.0])
    boxes.sort_floats(gopy.borrow(numbers))
    assert list(numbers.numbers) == [1.0, 2.0, 3.0]
    with pytest.raises(TypeError) as raised:
        boxes.sort_floats(gopy.borrow(Array('f', 'f4', [1.0])))
    assert 'expected a buffer of float64, got one of float32' in str(raised.value)
    boxes.sort_floats(gopy.borrow([2.0, 1.0]))
