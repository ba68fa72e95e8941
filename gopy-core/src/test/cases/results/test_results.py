"""One result is itself, several are a tuple, named ones a named tuple."""
from __future__ import absolute_import, unicode_literals

from cases import results


def test_none():
    assert results.none() is None


def test_pair():
    assert results.pair() == (1, 'one')
    assert type(results.pair()) is tuple


def test_named():
    result = results.named(7, 2)
    assert result == (3, 1)
    assert result.quotient == 3 and result.remainder == 1
    quotient, remainder = result
    assert (quotient, remainder) == (3, 1)


def test_value_and_bool_stay_a_tuple():
    assert results.look('a') == ('a', True)
    assert results.look('') == ('', False)


def test_blank_name():
    result = results.blank()
    assert result == (1, 't')
    assert result.text == 't' and result[0] == 1


def test_four_kinds():
    flag, ratio, data, box = results.four()
    assert (flag, ratio, data) == (True, 0.5, b'b')
    assert box.n == 9


def test_method():
    halves = results.Box(7).split()
    assert halves.left.n == 3 and halves.right.n == 4


def test_long_texts():
    for size in (0, 1, 60, 64, 127, 128, 129, 5000, 1000000):
        first, second, third = results.long(size)
        assert first == 'x' * size
        assert second == b'x' * size
        assert third == 'x' * (size // 2)
