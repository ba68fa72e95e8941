# -*- coding: utf-8 -*-
"""Constants keep every digit."""
from __future__ import absolute_import, unicode_literals

from cases import constants
from runner import raises


def test_values():
    assert constants.MAX_RETRIES == 3
    assert constants.GREETING == 'grüße' and type(constants.GREETING) is type('')
    assert constants.ENABLED is True
    assert constants.RATIO == 0.1
    assert constants.LETTER == ord('x')
    assert constants.IMAGINARY == 2j
    assert constants.TINY == -128
    assert constants.NOTHING == ''
    assert constants.RFC3339_NANO.startswith('2006-01-02T')


def test_every_digit():
    assert constants.HUGE == 2 ** 100
    assert constants.BIG == 2 ** 64 - 1
    assert constants.GOOGOL == 10 ** 100
    assert constants.DIGITS == 10 ** 99 + 7


def test_unexported_is_absent():
    assert not hasattr(constants, 'HIDDEN')
    assert constants.hidden() == 1


def test_absent_names_explain_themselves():
    with raises(AttributeError, 'MAX_RETRIES'):
        constants.MaxRetries
