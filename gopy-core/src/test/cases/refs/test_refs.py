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
