# -*- coding: utf-8 -*-
"""Structs: constructor, fields, nested views, repr, equality, embedding."""
# Kinds: struct T
from __future__ import absolute_import, unicode_literals

import copy
import gc

from cases import structs
from runner import NO_BYTES, each, raises


def test_constructor():
    assert (structs.Point().x, structs.Point().y) == (0, 0)
    assert (structs.Point(1).x, structs.Point(1).y) == (1, 0)
    assert (structs.Point(1, 2).x, structs.Point(1, 2).y) == (1, 2)
    assert structs.Point(y=3).y == 3
    assert structs.Point(1, y=3).y == 3


def test_constructor_refuses():
    with raises(TypeError, 'Point()'):
        structs.Point(1, 2, 3)
    with raises(TypeError, 'Point()', 'z'):
        structs.Point(z=1)
    with raises(TypeError, 'Point()', 'x'):
        structs.Point(1, x=1)
    with raises(TypeError, 'x', 'int'):
        structs.Point('1')
    with raises(OverflowError, 'x'):
        structs.Point(2 ** 70)


def test_value_type_equality_and_repr():
    assert structs.Point(1, 2) == structs.Point(1, 2)
    assert structs.Point(1, 2) != structs.Point(1, 3)
    assert not structs.Point(1, 2) == 3
    assert repr(structs.Point(1, 2)) == 'Point(x=1, y=2)'


def test_value_goes_in_and_out_as_a_copy():
    point = structs.Point(1, 2)
    total = point.add(structs.Point(10, 20))
    assert total == structs.Point(11, 22)
    assert point == structs.Point(1, 2)
    assert structs.sum(point) == 3
    assert structs.origin() == structs.Point()


def test_a_mapping_is_a_struct_argument():
    assert structs.sum({'x': 3, 'y': 4}) == structs.sum({'X': 3, 'y': 4}) == 7
    with raises(TypeError, 'z'):
        structs.sum({'z': 1})


@each('value', None, 1, 'x', (1, 2))
def test_wrong_class(value):
    with raises(TypeError, "sum() argument 'p': expected", 'Point'):
        structs.sum(value)


def test_other_class():
    with raises(TypeError, "sum() argument 'p': expected", 'Point', 'Line'):
        structs.sum(structs.Line())


def test_fields_of_every_kind():
    everything = structs.Everything()
    for name, value in (
            ('bool', True), ('int8', -128), ('int16', -2 ** 15), ('int32', -2 ** 31),
            ('int64', -2 ** 63), ('int', 2 ** 62), ('uint8', 255), ('uint16', 2 ** 16 - 1),
            ('uint32', 2 ** 32 - 1), ('uint64', 2 ** 64 - 1), ('uint', 2 ** 63),
            ('float32', 0.5), ('float64', 0.1), ('complex64', 0.5 + 1j),
            ('complex128', 0.1 - 2j), ('text', 'grüße\0'), ('data', b'a\0b'),
            ('four', b'\1\2\3\4')):
        setattr(everything, name, value)
        assert getattr(everything, name) == value, name
        assert getattr(structs.Everything(**{str(name): value}), name) == value, name
    everything.grow()
    assert (everything.int8, everything.int64, everything.text) == (-127, -2 ** 63 + 1, 'grüße\0+')


@each('name, value', ('int8', 128), ('int8', -129), ('uint8', -1), ('uint64', 2 ** 64),
      ('int64', 2 ** 63))
def test_field_out_of_range(name, value):
    everything = structs.Everything()
    with raises(OverflowError, name):
        setattr(everything, name, value)
    assert getattr(everything, name) == 0


@each('name, value', ('int', 'x'), ('text', 1), ('float64', 'x'), ('bool', 'x'),
      ('data', NO_BYTES), ('four', b'abc'))
def test_field_of_wrong_type(name, value):
    with raises((TypeError, ValueError), name):
        setattr(structs.Everything(), name, value)


def test_no_field_of_that_name():
    with raises(AttributeError, 'wrong'):
        structs.Point().wrong = 1
    with raises(AttributeError, 'hidden_field'):
        structs.Everything().hidden_field


def test_nested_struct_is_a_live_view():
    line = structs.new_line(3, 4)
    assert line.to == structs.Point(3, 4)
    end = line.to
    end.x = 30
    assert line.to.x == 30
    assert line.length() == 34
    line.move(structs.Point(1, 1))
    assert (end.x, end.y) == (31, 5)


def test_assigning_a_nested_struct_copies():
    line = structs.Line()
    point = structs.Point(1, 2)
    line.to = point
    point.x = 100
    assert line.to == structs.Point(1, 2)
    assert structs.Line(to=structs.Point(5, 6)).to.y == 6


def test_a_view_keeps_its_parent_alive():
    view = structs.new_line(7, 8).to
    gc.collect()
    for number in range(200):
        structs.new_line(number, number)
    assert (view.x, view.y) == (7, 8)


def test_pointer_type_has_identity():
    one, other = structs.new_line(1, 2), structs.new_line(1, 2)
    assert one == one
    assert one != other
    assert len({one, other}) == 2


def test_repr_of_nested():
    assert repr(structs.new_line(1, 2)) in (
        "Line(from_=Point(x=0, y=0), to=Point(x=1, y=2), label='line')",
        "Line(from_=Point(x=0, y=0), to=Point(x=1, y=2), label=u'line')")


def test_keyword_field_gets_an_underscore():
    assert structs.Line(from_=structs.Point(1, 1)).from_.x == 1


def test_copy():
    line = structs.new_line(1, 2)
    twin = copy.copy(line)
    twin.to.x = 50
    assert line.to.x == 1 and twin.to.x == 50


def test_dir_lists_fields_and_methods():
    names = dir(structs.new_line(1, 2))
    for name in ('from_', 'to', 'label', 'length', 'move'):
        assert name in names, name


def test_embedded_struct_is_the_base_class():
    derived = structs.new_derived(3, 'x')
    assert isinstance(derived, structs.Base)
    assert (derived.id, derived.name, derived.extra) == (3, 'x', 6)
    assert derived.describe() == 'base x'
    derived.id = 9
    assert derived.base.id == 9
    assert structs.id_of(derived) == 9


def test_empty_struct():
    assert repr(structs.Empty()) == 'Empty()'
    assert structs.new_empty() is not None


def test_unexported_state_survives():
    everything = structs.new_everything()
    everything.grow()
    assert everything.hidden() == 2


def test_promoted_fields_that_go_hides():
    shadow = structs.Shadow(plain={'name': 'field', 'mine': 2})
    assert shadow.name() == 'the method' and shadow.plain.name == 'field'
    assert shadow.mine == 2
    assert 'Name' not in dir(shadow)
    shadow.plain = None
    with raises(AttributeError, 'mine', 'it lies in plain, which is None'):
        shadow.mine


def test_a_wrong_field_of_a_mapping_is_told_with_the_argument():
    with raises(TypeError, "sum() argument 'p'", 'Point.x', 'got ' + type('a').__name__):
        structs.sum({'x': 'a'})
    with raises(OverflowError, "sum() argument 'p'", 'Point.x', str(2 ** 63)):
        structs.sum({'x': 2 ** 63})
    with raises(TypeError, "sum() argument 'p'", "'z'"):
        structs.sum({'z': 1})
