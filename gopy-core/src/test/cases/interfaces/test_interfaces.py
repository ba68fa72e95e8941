"""Interfaces: Go objects that implement them go in, the concrete class comes out."""
from __future__ import absolute_import, unicode_literals

from cases import interfaces
from runner import raises


def test_go_objects_go_in():
    assert interfaces.area_of(interfaces.Square(3)) == 9.0
    assert interfaces.area_of(interfaces.new_circle(2)) == 12.0
    assert interfaces.area_of(None) == -1.0


def test_concrete_class_comes_out():
    assert type(interfaces.make('square')) is interfaces.Square
    assert type(interfaces.make('circle')) is interfaces.Circle
    assert interfaces.make('nil') is None


def test_unexported_class_comes_as_the_interface():
    shape = interfaces.hidden(7)
    assert isinstance(shape, interfaces.Shape)
    assert shape.area() == 7.0
    assert interfaces.area_of(shape) == 7.0


def test_error_beside_it():
    with raises(Exception, 'no such shape'):
        interfaces.make('x')


def test_wrong_type():
    with raises(TypeError, 'area_of()', 'Shape'):
        interfaces.area_of(5)
