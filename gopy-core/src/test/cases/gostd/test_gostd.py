# -*- coding: utf-8 -*-
"""Packages of Go's standard library, as a wheel of their own."""
from __future__ import absolute_import, unicode_literals

import math as python_math

from gostd import gopy, html, math, path, strconv, strings, unicode
from gostd.math import bits
from gostd.net import url
from gostd.unicode import utf8
from runner import each, raises


def test_strings():
    assert strings.to_upper('grün') == 'GRÜN'
    assert strings.repeat('ab', 3) == 'ababab'
    assert strings.index('chicken', 'ken') == 4
    assert strings.contains('seafood', 'foo') is True
    assert strings.replace_all('oink oink', 'k', 'ky') == 'oinky oinky'
    assert strings.trim_space('  x ') == 'x'
    assert strings.equal_fold('Go', 'GO') is True
    assert strings.cut('a=b', '=') == ('a', 'b', True)
    assert strings.cut('a=b', '=').before == 'a'


def test_builder():
    builder = strings.Builder()
    assert builder.write_string('abc') == 3
    builder.write_rune('ü')
    builder.write_byte(ord('!'))
    assert builder.string() == 'abcü!'
    assert builder.len() == len(builder) == 6
    builder.reset()
    assert builder.string() == ''


def test_replacer_is_variadic():
    replacer = strings.new_replacer('a', '1', 'b', '2')
    assert replacer.replace('abc') == '12c'


def test_strconv():
    assert strconv.itoa(-45) == '-45'
    assert strconv.atoi('123') == 123
    assert strconv.parse_float('1.5', 64) == 1.5
    assert strconv.parse_int('ff', 16, 64) == 255
    assert strconv.parse_uint('18446744073709551615', 10, 64) == 2 ** 64 - 1
    assert strconv.parse_bool('true') is True
    assert strconv.format_float(0.1, ord('g'), -1, 64) == '0.1'
    assert strconv.quote('ü\n') == '"ü\\n"'


def test_num_error():
    try:
        strconv.atoi('x1')
        raise AssertionError('nothing was raised')
    except strconv.NumError as error:
        assert error.func == 'Atoi' and error.num == 'x1'
        assert isinstance(error, strconv.ErrSyntax)
        assert str(error) == 'strconv.Atoi: parsing "x1": invalid syntax'
        assert error.results == (0,)


def test_num_error_out_of_range():
    with raises(strconv.ErrRange, 'value out of range') as caught:
        strconv.parse_int('999', 10, 8)
    assert caught.value.results == (127,)


def test_unicode():
    assert unicode.is_upper('A') is True
    assert unicode.is_upper('a') is False
    assert unicode.to_lower('Ä') == ord('ä')
    assert unicode.MAX_RUNE == 0x10ffff


def test_utf8():
    assert utf8.rune_count_in_string('日本語') == 3
    assert utf8.valid_string('abc') is True
    assert utf8.rune_len('世') == 3
    assert utf8.decode_rune_in_string('ä') == (ord('ä'), 2)


def test_math():
    assert math.sqrt(2) == python_math.sqrt(2)
    assert math.is_nan(math.nan()) is True
    assert math.modf(3.25) == (3.0, 0.25)
    assert math.PI == python_math.pi
    assert math.MAX_UINT64 == 2 ** 64 - 1
    assert math.MAX_INT64 == 2 ** 63 - 1


def test_bits():
    assert bits.leading_zeros64(1) == 63
    assert bits.ones_count(255) == 8
    assert bits.mul64(2 ** 63, 4) == (2, 0)


def test_path():
    assert path.join('a', 'b', '../c') == 'a/c'
    assert path.base('/a/b.txt') == 'b.txt'
    assert path.ext('b.txt') == '.txt'
    assert path.split('a/b') == ('a/', 'b')
    assert path.match('*.go', 'x.go') is True


def test_path_sentinel():
    try:
        path.match('[', 'x')
        raise AssertionError('nothing was raised')
    except path.ErrBadPattern as error:
        assert str(error) == 'syntax error in pattern'


def test_html():
    assert html.escape_string('<a>') == '&lt;a&gt;'
    assert html.unescape_string('&eacute;') == 'é'


def test_url():
    address = url.parse('https://user@example.org:8080/a%20b?q=1#top')
    assert address.scheme == 'https'
    assert address.host == 'example.org:8080'
    assert address.hostname() == 'example.org' and address.port() == '8080'
    assert address.path == '/a b'
    assert address.raw_query == 'q=1'
    assert str(address) == 'https://user@example.org:8080/a%20b?q=1#top'
    assert address.user.username() == 'user'
    address.scheme = 'http'
    assert address.string().startswith('http://')
    assert address.is_abs() is True


def test_url_error():
    with raises(url.Error, 'parse') as caught:
        url.parse(':')
    assert caught.value.op == 'parse' and caught.value.url == ':'


def test_url_nil_pointer_field():
    assert url.parse('http://x').user is None


@each('wrong', 1, None, 1.5)
def test_wrong_type(wrong):
    with raises(TypeError, "to_upper() argument 's': expected string, got"):
        strings.to_upper(wrong)


def test_docstrings():
    assert 'ToUpper returns s with all Unicode letters' in strings.to_upper.__doc__
    assert strings.__doc__.startswith('Package strings')


def test_engine():
    assert gopy.engine() in ('native', 'cffi', 'ctypes')
