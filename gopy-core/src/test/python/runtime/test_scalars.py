"""Ints that are no int: objects with an index, and runes from strs."""
from __future__ import absolute_import

import pytest

from gopy_runtime import scalars


def test_an_index_is_not_cut():
    class Index(object):
        def __index__(self):
            return 1 << 40

    for as_index in scalars.as_index, scalars.index_of_type:
        assert [as_index(i) for i in (True, -5, 1 << 40, Index())] == [1, -5, 1 << 40, 1 << 40]
        with pytest.raises(TypeError):
            as_index(1.5)


def test_two_units_are_a_rune():
    assert scalars.integer('r', u'\ud83d\ude00', 'rune', '') == 0x1f600
    for wrong in u'ab', u'\ud83d\ud83d', u'\ude00\ud83d', u'':
        with pytest.raises(TypeError, match='one character, got a str of length'):
            scalars.integer('r', wrong, 'rune', '')
