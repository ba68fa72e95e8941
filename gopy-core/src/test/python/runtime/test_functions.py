# -*- coding: utf-8 -*-
from __future__ import absolute_import, unicode_literals

import inspect
import sys
import threading
from fractions import Fraction
from importlib import import_module

import pytest

PY3 = sys.version_info[0] == 3


def said(kind, call, *args, **named):
    with pytest.raises(kind) as caught:
        call(*args, **named)
    return str(caught.value)


def test_numbers_and_strings(strings):
    assert strings.add(2, -5) == -3
    assert strings.add(j=2, i=40) == 42
    assert strings.compare('a', 'b') == -1
    assert strings.repeat('ü\0', 3) == 'ü\0ü\0ü\0'
    assert strings.repeat('x' * 1000, 50) == 'x' * 50000
    assert strings.repeat('', 5) == ''
    assert type(strings.repeat('a', 1)) is type('')


def test_every_basic_type(strings):
    given = (True, -128, 65535, 2 ** 64 - 1, 0.5, 1e300, 1 - 2j, 0x1F600)
    assert strings.basics(*given) == given
    assert strings.basics(False, 0, 0, 0, 1, Fraction(1, 2), 3, 'é')[4:] == (1.0, 0.5, 3 + 0j, 0xe9)


def test_surrogates_come_back(strings):
    lost = '\udcff\udc80x' if PY3 else b'\xff\x80x'.decode('latin-1')
    assert strings.repeat(lost, 1) == lost
    if PY3:
        assert 'surrogates not allowed' in said(ValueError, strings.repeat, '\ud800', 1)


def test_bytes(strings):
    assert strings.octets(b'a\0b') == b'a\0b'
    assert strings.octets(bytearray(b'xy')) == b'xy'
    assert strings.octets(memoryview(b'xyz')[1:]) == b'yz'
    assert strings.octets(b'') == b''
    assert strings.octets(None) == b''
    assert strings.octets(b'q' * 10000) == b'q' * 10000
    assert said(TypeError, strings.octets, 'text') == (
        "octets() argument 'arg0': expected []byte, got %s" % type('').__name__)


def test_variadic(strings):
    assert strings.join('-', 'a', 'bc', '') == 'a-bc-'
    assert strings.join('-') == ''
    assert strings.join(sep='-') == ''
    assert strings.sum(1, 2, 3) == 6
    assert strings.sum() == 0
    assert said(TypeError, strings.join, '-', 'a', 3) == (
        "join() argument 'elem[1]': expected string, got int")
    assert said(OverflowError, strings.sum, 1, 2 ** 31).startswith(
        "sum() argument 'xs[1]': 2147483648 does not fit int32 (")


def test_wrong_arguments(strings):
    assert said(TypeError, strings.compare, 'a', 3) == (
        "compare() argument 'b': expected string, got int")
    assert said(TypeError, strings.add, 1, None) == "add() argument 'j': expected int, got NoneType"
    assert said(TypeError, strings.add, 1, 1.5) == "add() argument 'j': expected int, got float"
    assert said(OverflowError, strings.add, 2 ** 63, 1) == (
        "add() argument 'i': 9223372036854775808 does not fit int "
        '(-9223372036854775808 to 9223372036854775807)')
    assert said(TypeError, strings.compare, 'a') == "compare() missing argument 'b'"
    assert said(TypeError, strings.compare, b='a') == "compare() missing argument 'a'"
    assert said(TypeError, strings.compare, 'a', 'b', 'c') == 'compare() takes 2 arguments, got 3'
    assert said(TypeError, strings.compare, 'a', c='b') == "compare() has no parameter 'c'"
    assert said(TypeError, strings.compare, 'a', a='b') == "compare() got argument 'a' twice"
    assert said(TypeError, strings.octets, arg0=b'') == "octets() has no parameter 'arg0'"


def test_wrong_basics(strings):
    good = [True, 1, 1, 1, 1.0, 1.0, 1j, 1]
    for at, value, kind, text in (
            (0, 1, TypeError, "'b': expected bool, got int"),
            (1, 128, OverflowError, "'i': 128 does not fit int8 (-128 to 127)"),
            (2, -1, OverflowError, "'h': -1 does not fit uint16 (0 to 65535)"),
            (4, 1e39, OverflowError, "'f': 1e+39 does not fit float32"),
            (5, '1', TypeError, "'d': expected float64, got "),
            (7, 'ab', TypeError, "'r': expected rune, an int or a str of one character"),
    ):
        assert text in said(kind, strings.basics, *(good[:at] + [value] + good[at + 1:]))


def test_descriptions(strings):
    assert strings.compare.__doc__ == 'Compare compares.'
    assert strings.compare.__name__ == 'compare'
    if PY3:
        assert str(inspect.signature(strings.compare)) == '(a, b)'
        assert str(inspect.signature(strings.join)) == '(sep, *elem)'
        assert str(inspect.signature(strings.octets)) == '(arg0, /)'


def test_module(strings):
    assert strings.MAX_UINT64 == 2 ** 64 - 1
    assert strings.compare is strings.compare
    assert {'compare', 'Builder', 'MAX_UINT64', 'EOF'} <= set(dir(strings))
    assert 'not bound: parameter 1 is func(*config), unexported' in said(
        AttributeError, getattr, strings, 'with_logger')
    assert 'did you mean is_?' in said(AttributeError, getattr, strings, 'Is')
    assert said(AttributeError, getattr, strings, 'nothing').endswith("has no attribute 'nothing'")


def test_many_threads(strings):
    wrong = []

    def work(n):
        for i in range(300):
            if strings.repeat('%d,' % n, i) != '%d,' % n * i or strings.add(n, i) != n + i:
                wrong.append((n, i))
    threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_signatures_have_marks(strings):
    parse = import_module(strings.__name__.partition('.')[0] + '._gopy.signature').parse
    both = parse('(~context, ~brief, a: int, /, *b: string) -> error')
    assert both.context and both.brief and both.raises and both.variadic
    assert [p.name for p in both.parameters] == ['a', 'b'] and both.positional_only == 1
    neither = parse('(a: int)')
    assert not neither.context and not neither.brief
