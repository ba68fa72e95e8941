"""Text on its way: bytes that are no UTF-8, and the dialects of str."""
from __future__ import absolute_import

import os

import pytest

from gopy_runtime import coerce, text

ODD = [b'', b'abc', b'\xff', b'a\xff\xfeb', b'\xed\xa0\x80', b'\xc3',
       b'\xc3\xa9\xe2\x82', b'\xf0\x9f\x98\x80\x80']


@pytest.mark.parametrize('octets', ODD + [os.urandom(40) for _ in range(20)])
def test_decoding_in_parts_escapes_the_same_bytes(octets):
    found = text.decode_in_parts(octets)
    assert found == text.decode(octets)
    assert text.encode(found) == octets


def test_a_str_is_text_or_bytes():
    assert text.data_of('abc') is None  # only on IronPython 2.7
    assert type(text.native(u'abc')) is str


def test_an_index_is_not_cut():
    class Index(object):
        def __index__(self):
            return 1 << 40

    for as_index in coerce.as_index, coerce.index_of_type:
        assert [as_index(i) for i in (True, -5, 1 << 40, Index())] == [1, -5, 1 << 40, 1 << 40]
        with pytest.raises(TypeError):
            as_index(1.5)


def test_two_units_are_a_rune():
    assert coerce.coerce('r', u'\ud83d\ude00', 'rune', '') == 0x1f600
    for wrong in u'ab', u'\ud83d\ud83d', u'\ude00\ud83d', u'':
        with pytest.raises(TypeError, match='one character, got a str of length'):
            coerce.coerce('r', wrong, 'rune', '')
