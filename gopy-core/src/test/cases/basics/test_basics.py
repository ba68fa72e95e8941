# -*- coding: utf-8 -*-
"""Every basic type, its limits, and what is accepted for it."""
# Kinds: bool, int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, uintptr
# Kinds: byte, rune, float32, float64, complex64, complex128
from __future__ import absolute_import, division, unicode_literals

import math
import sys

from cases import basics
from runner import each, raises

LIMITS = (
    ('int8', -2 ** 7, 2 ** 7 - 1), ('int16', -2 ** 15, 2 ** 15 - 1),
    ('int32', -2 ** 31, 2 ** 31 - 1),
    ('int64', -2 ** 63, 2 ** 63 - 1), ('int', -2 ** 63, 2 ** 63 - 1), ('uint8', 0, 2 ** 8 - 1),
    ('uint16', 0, 2 ** 16 - 1), ('uint32', 0, 2 ** 32 - 1), ('uint64', 0, 2 ** 64 - 1),
    ('uint', 0, 2 ** 64 - 1), ('byte', 0, 255), ('rune', -2 ** 31, 2 ** 31 - 1),
)


class Index(object):
    """Not an int, but usable as one."""

    def __index__(self):
        return 7


@each('name, low, high', *LIMITS)
def test_integers_keep_their_whole_range(name, low, high):
    same = getattr(basics, name)
    for value in (low, high, low + 1, high - 1, 0, 1):
        assert same(value) == value
        assert isinstance(same(value), type(value)) or sys.version_info[0] == 2


@each('name, low, high', *LIMITS)
def test_integers_out_of_range(name, low, high):
    same = getattr(basics, name)
    for value in (low - 1, high + 1, 2 ** 70, -2 ** 70):
        with raises(OverflowError, name):
            same(value)


def test_uintptr():
    assert basics.uintptr(2 ** 32 + 5) == 2 ** 32 + 5


def test_bool_is_a_bool():
    assert basics.not_(True) is False
    assert basics.not_(False) is True


def test_index_is_an_integer():
    assert basics.int(Index()) == 7
    assert basics.uint8(Index()) == 7
    assert basics.int(True) == 1


@each('value', 1.5, '1', None, b'1', 1j)
def test_not_an_integer(value):
    with raises(TypeError, 'int'):
        basics.int(value)


def test_rune_takes_one_character():
    assert basics.rune('a') == 97
    assert basics.rune('ä') == 0xe4
    assert basics.rune('\U0001f600') == 0x1f600
    for wrong in ('', 'ab'):
        with raises((TypeError, ValueError), 'rune'):
            basics.rune(wrong)


def test_floats():
    for value in (0.0, -1.5, 1e300, 5e-324, float('inf'), float('-inf')):
        assert basics.float64(value) == value
    assert math.isnan(basics.float64(float('nan')))
    assert math.isnan(basics.nan())
    assert math.copysign(1, basics.float64(-0.0)) == -1
    assert basics.float64(3) == 3.0 and isinstance(basics.float64(3), float)


def test_float32_rounds_as_go():
    assert basics.float32(0.5) == 0.5
    assert basics.float32(0.1) == 0.10000000149011612


@each('value', '1.5', None, b'1', [])
def test_not_a_float(value):
    with raises(TypeError, 'float64'):
        basics.float64(value)


def test_complex():
    assert basics.complex128(1.5 - 2j) == 1.5 - 2j
    assert basics.complex128(2) == 2 + 0j
    assert basics.complex128(2.5) == 2.5 + 0j
    assert basics.complex64(0.5 + 0.25j) == 0.5 + 0.25j
    with raises(TypeError, 'complex'):
        basics.complex128('1')


def test_nothing_is_none():
    assert basics.nothing() is None


def test_many_parameters():
    total = -1 + 2 - 3 + 4 + 0.5 + 1 + 2 + ord('a') + 6
    assert basics.mixed(True, -1, 2, -3, 4, 0.5, 1 + 2j, 'a', 6) == total
    assert basics.mixed(False, 1, 0, 0, 0, 0, 0, 0, 0) == -1
    assert basics.twelve(*range(1, 13)) == 78
