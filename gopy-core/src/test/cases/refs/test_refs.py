"""Pointers to plain values are Ref objects, or None."""
# Kinds: *int
from __future__ import absolute_import, unicode_literals

from cases import gopy, refs
from runner import raises


def test_values_and_none_go_in():
    assert refs.read(5) == 5
    assert refs.read(None) == -1
    with raises(TypeError, 'read()'):
        refs.read('x')


def test_ref_comes_out():
    number = refs.new(7)
    assert number.value == 7
    refs.increment(number)
    assert number.value == 8
    number.value = 20
    assert refs.read(number) == 20
    with raises(TypeError):
        number.value = 'x'
    assert refs.nil() is None


def test_ref_made_in_python():
    number = gopy.Ref[int](3)
    refs.increment(number)
    assert number.value == 4


def test_fields():
    options = refs.new_options()
    assert options.name is None
    options.name = 'somebody'
    assert options.describe() == 'somebody'
    assert options.name.value == 'somebody'
    options.name = None
    assert options.describe() == 'nobody'


def test_ref_of_a_composite_is_a_pointer_in_any():
    numbers = gopy.Ref['[]int']()
    assert refs.fill(numbers) is True
    assert numbers.value == [1, 2]
    table = gopy.Ref['map[string]int']()
    assert refs.fill(table) is True
    assert table.value == {'a': 1}
    pair = gopy.Ref['[2]int']([1, 2])
    assert refs.fill(pair) is True
    assert pair.value == [5, 2]
    assert refs.fill(gopy.Slice[int]([1])) is False


def test_ref_of_a_list_as_a_parameter_and_result():
    numbers = gopy.Ref['[]int']([1])
    refs.grow(numbers, 2)
    assert numbers.value == [1, 2]
    numbers.value.append(3)
    assert numbers.value == [1, 2, 3]
    given = refs.new_list()
    assert isinstance(given, gopy.Ref) and given.value == [7]
    refs.grow(given, 8)
    assert given.value == [7, 8]
    assert refs.new_holder().list.value == [7]
    assert refs.Holder().list is None
