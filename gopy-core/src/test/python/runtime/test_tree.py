# -*- coding: utf-8 -*-
from __future__ import absolute_import, unicode_literals

import array
import struct
from collections import OrderedDict
from datetime import timedelta
from fractions import Fraction

import pytest

import gopy_runtime.kinds.declared  # noqa: F401 (teaches trees durations and times)
from gopy_runtime import buffers, tree_lists
from gopy_runtime.tree import pack, pack_all
from gopy_runtime.tree_read import few_ints, unpack


class Maker(object):
    def duration(self, nanoseconds):
        return timedelta(microseconds=nanoseconds // 1000)


def read(tree):
    return unpack(tree, lambda data: data.decode('utf-8'), Maker())


def again(value, pack=pack):
    return read(pack(value))


@pytest.mark.parametrize('value', [
    None, True, False, 0, -1, 2 ** 63 - 1, 2 ** 63, 2 ** 64 - 1, 2 ** 64, -2 ** 63 - 1, 10 ** 100,
    0.5, float('inf'), 1 + 2j, Fraction(-1, 3), '', 'a\0ü😀', b'', b'\xff\0', [], [1, 2],
    [1, 2 ** 63], [1.5], ['a', '', 'ü'], [1, 'a', None, [True]], {}, {'a': {1: [2.5]}},
    timedelta(1, 2, 3),
])
def test_comes_back(value):
    if str is bytes and isinstance(value, bytes):
        assert pack(value)[:1] == b'x'  # 2.7: Go decides whether it is text
        return
    back = again(value)
    assert back == value
    assert type(back) is type(value) or isinstance(value, type(2 ** 64))  # 2.7: int or long


def test_bool_is_not_packed_as_number():
    assert again([True, False]) == [True, False]
    assert type(again([True])[0]) is bool


def test_iterables_and_mappings_by_protocol():
    assert again(x for x in 'ab') == ['a', 'b']
    assert again((1, 'x')) == [1, 'x']
    assert again(OrderedDict([('b', 1), ('a', 2)])) == {'a': 2, 'b': 1}


def test_buffers_keep_their_width(monkeypatch):
    if str is bytes:
        pytest.skip('array has no memoryview on 2.7')
    monkeypatch.setattr(buffers, 'PIN', None)  # what a loader of another test has set
    assert pack_all(array.array('f', [0.5])) == b'Af' + struct.pack('<If', 1, 0.5)
    assert again(array.array('h', [-3, 4]), pack_all) == [-3, 4]


def test_a_list_in_itself_is_refused():
    cyclic = [1]
    cyclic.append({'x': cyclic})
    with pytest.raises(ValueError) as raised:
        pack(cyclic)
    assert 'holds itself' in str(raised.value)


class Int(int):
    """A named number is no plain one."""


@pytest.mark.parametrize('values, kind', [
    ([1, 2, -3], int), ((1, 2), int), ([1.5, 2.5], float), ([2 ** 40, 1], int),
    ([2 ** 40] * 3, int), ([], None), ([1, True], None), ([True, 1], None), ([1, 2.5], None),
    ([1.5, 1], None), ([1, Int(2)], None), ([Int(1)], Int), ([1, None], None),
    ([1] + [True] * 3 + [2 ** 40] * 2, None), ([1, 'ii', 1], None), ([1, object()], None),
    ([[1], [2]], list), ([True, False], bool),
])
def test_the_type_of_all_elements(values, kind):
    assert tree_lists._type_of_all(values) is kind


def test_a_few_ints_are_read_at_once():
    for values in [1], [1, -2], [2 ** 63 - 1, -2 ** 63, 0], [1, 2, 3, 4]:
        data = b'l' + struct.pack('<I', len(values)) + b''.join(map(pack, values))
        assert few_ints(data) == tuple(values) and list(few_ints(data)) == read(data)
    for other in [1.5], ['four'], [], [1, 2, 3, 4, 5], [1, 1.5], [2 ** 63], [None] * 9:
        data = b'l' + struct.pack('<I', len(other)) + b''.join(map(pack, other))
        assert few_ints(data) is None
    assert few_ints(pack(b'nine byte')) is None
