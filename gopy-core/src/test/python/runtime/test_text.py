"""Text on its way: bytes that are no UTF-8, and the dialects of str."""
from __future__ import absolute_import

import os

import pytest

from gopy_runtime import text

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
