from __future__ import absolute_import, division, unicode_literals

from fractions import Fraction

import pytest


def test_ints(big):
    n = big.Int(2 ** 100)
    assert int(n) == 2 ** 100 and n == 2 ** 100 and n > 5 and float(n) == 2.0 ** 100
    assert n + 1 == 2 ** 100 + 1 and 1 - n == 1 - 2 ** 100 and n // 3 == 2 ** 100 // 3
    assert isinstance(n * 2, big.Int) and -n == -2 ** 100 and n / 2 == 2.0 ** 99
    assert bool(n) and not big.Int() and '%d' % n == str(2 ** 100)
    assert repr(big.Int(-3)) == 'Int(-3)'
    assert big.Int().mod_inverse(3, 11) == 4
    with pytest.raises(TypeError):
        big.Int().mod_inverse('x', 11)
    with pytest.raises(TypeError):
        big.Int(0.5)


def test_rats(big):
    third = big.Rat(Fraction(1, 3))
    assert third == Fraction(1, 3) and third + third == Fraction(2, 3) and third * 3 == 1
    assert (third.numerator, third.denominator) == (1, 3) and isinstance(third / 2, big.Rat)
    assert big.Rat(0.5) == Fraction(1, 2) and float(big.Rat(1)) == 1.0


def test_floats(big):
    x = big.Float(1.5)
    assert x == 1.5 and float(x + 1) == 2.5 and int(x) == 1
    with pytest.raises(ValueError):
        big.Float(float('nan'))


def test_any_holds_ints_beyond_64_bits(boxes, big):
    table = boxes.Table(extra=2 ** 70)
    assert isinstance(table.extra, big.Int) and table.extra == 2 ** 70


def test_plain_structs(boxes, gopy):
    table = boxes.Table(names=['a'], cells=[{'x': 1}], extra={'k': [1]}, limit=3)
    assert gopy.plain(table) == {
        'rows': [], 'names': ['a'], 'index': {}, 'limit': 3, 'extra': {'k': [1]},
        'size': [0, 0, 0], 'cells': [{'x': 1, 'y': 0}]}
