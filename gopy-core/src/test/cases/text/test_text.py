# -*- coding: utf-8 -*-
"""Strings: text of any length and content, both ways."""
# Kinds: string
from __future__ import absolute_import, unicode_literals

import sys

from cases import text
from runner import each, raises

TEXT = type('')


@each('value', '', 'a', 'grüße', '日本語', '\U0001f600', 'a\0b', '\0', ' \n\t', 'x' * 127,
      'x' * 128, 'x' * 129, 'ü' * 100000)
def test_strings_come_back_as_they_went(value):
    assert text.same(value) == value
    assert type(text.same(value)) is TEXT
    assert text.size(value) == len(value.encode('utf-8'))


def test_two_strings():
    assert text.join('ab', 'cd') == 'abcd'
    assert text.join('', '') == ''
    assert text.join('a\0', '\0b') == 'a\0\0b'
    assert text.join(a='x', b='y') == 'xy'
    assert text.join(b='y', a='x') == 'xy'


def test_strings_between_numbers():
    assert text.between(2, 'a', 3, 'b') == 'aabbb'


def test_empty_result():
    assert text.empty() == ''


def test_long_result():
    assert text.repeat('äb', 300000) == 'äb' * 300000


def test_invalid_utf8_is_surrogateescape():
    if sys.version_info[0] > 2:
        assert text.invalid() == b'a\xff\xfeb'.decode('utf-8', 'surrogateescape')
    assert text.size(text.invalid()) == 4
    assert text.same(text.invalid()) == text.invalid()


def test_unpaired_surrogates_go_as_the_bytes_they_stand_for():
    assert text.size('a\udcff') == 2


def test_go_may_keep_a_string():
    text.keep('k' * 1000)
    for number in range(50):
        text.same('other %d' % number * 100)
    assert text.kept() == 'k' * 1000


def test_a_str_of_bytes_is_text_too():
    if str is bytes:
        assert text.join(b'a', 'b') == 'ab'
    else:
        with raises(TypeError, "join() argument 'a': expected string, got bytes"):
            text.join(b'a', 'b')


@each('value', 1, None, 1.5, [], bytearray(b'a'))
def test_not_a_string(value):
    with raises(TypeError, "same() argument 's': expected string"):
        text.same(value)
