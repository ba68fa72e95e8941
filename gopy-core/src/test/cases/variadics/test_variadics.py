"""Variadic functions take *args."""
from __future__ import absolute_import, unicode_literals

from cases import variadics
from runner import raises


def test_numbers():
    assert variadics.sum() == 0
    assert variadics.sum(1) == 1
    assert variadics.sum(*range(1000)) == sum(range(1000))
    assert variadics.small(-128, 127) == -1
    assert variadics.mean(1, 2.5) == 1.75


def test_bools():
    assert variadics.all() is True
    assert variadics.all(True, True) is True
    assert variadics.all(True, False) is False


def test_strings():
    assert variadics.join('-') == ''
    assert variadics.join('-', 'a', 'b\0', '') == 'a-b\0-'
    assert variadics.join(',', *['x'] * 500) == ','.join(['x'] * 500)
    assert variadics.join(separator='-') == ''


def test_nothing_is_nil():
    assert variadics.is_nil() is True
    assert variadics.is_nil('a') is False


def test_bytes():
    assert variadics.concat() == b''
    assert variadics.concat(b'a', bytearray(b'b'), b'') == b'ab'


def test_pointers():
    assert variadics.weigh() == 0
    assert variadics.weigh(variadics.Item(1), None, variadics.new_item(2)) == 1003


def test_values():
    assert variadics.add(variadics.Pair(1, 2), variadics.Pair(10, 20)) == variadics.Pair(11, 22)
    assert variadics.Pair(1, 2).add_all(3, 4) == 10
    assert variadics.Pair(1, 2).add_all() == 3


def test_errors_name_function_and_parameter():
    with raises(TypeError, 'sum()', 'numbers', 'int'):
        variadics.sum(1, 'x')
    with raises(OverflowError, 'small()'):
        variadics.small(1, 128)
    with raises(TypeError, 'join()', 'parts', 'string'):
        variadics.join('-', 'a', 1)
    with raises(TypeError, "join() missing argument 'separator'"):
        variadics.join()
    with raises(TypeError, 'weigh()', 'Item'):
        variadics.weigh(variadics.Pair())


def test_byte_arrays():
    assert variadics.blend(b'\1\2\3', bytearray(b'\1\1\1')) == b'\2\3\4'
    assert variadics.blend() == b'\0\0\0'
    with raises(ValueError, 'blend()', 'colours[1]', '3'):
        variadics.blend(b'abc', b'ab')
