"""github.com/shopspring/decimal: a struct used by value, with a rich method set."""
from __future__ import absolute_import, unicode_literals

from modules import decimal
from runner import raises


def test_arithmetic():
    price = decimal.new_from_string('136.02')
    quantity = decimal.new_from_int(3)
    fee = decimal.require_from_string('.035')
    total = price.mul(quantity).mul(fee.add(decimal.new_from_int(1)))
    assert total.string() == '422.3421'
    assert str(total) == '422.3421'


def test_equality_and_order():
    one = decimal.new_from_string('1.50')
    assert one == decimal.new_from_float(1.5)
    assert one != decimal.new_from_int(1)
    assert one > decimal.new_from_int(1)
    assert one.cmp(decimal.new_from_int(2)) == -1


def test_zero():
    assert decimal.Decimal().is_zero() is True
    assert decimal.zero == decimal.new_from_int(0)


def test_variadic_values():
    total = decimal.sum(decimal.new_from_int(1), decimal.new_from_int(2), decimal.new_from_int(3))
    assert total == decimal.new_from_int(6)


def test_error():
    with raises(Exception, "can't convert abc to decimal"):
        decimal.new_from_string('abc')


def test_panic():
    with raises(RuntimeError, 'division by 0'):
        decimal.new_from_int(1).div(decimal.new_from_int(0))


def test_repr_shows_what_go_says():
    assert repr(decimal.new_from_string('1.25')) == '<Decimal 1.25>'
