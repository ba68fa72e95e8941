"""Pointers to plain values are Ref objects, or None."""
# Kinds: *int
from __future__ import absolute_import, unicode_literals

import pickle

from cases import gopy, refs
from runner import each, raises


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


@each('get, same', (refs.names, refs.same_names), (refs.table, refs.same_table),
      (refs.something, refs.same_any), (refs.the_shape, refs.same_shape),
      (refs.twice, refs.same_twice), (refs.deep, refs.same_deep))
def test_pointers_come_and_go_back_as_the_same(get, same):
    found = get()
    assert isinstance(found, gopy.Ref)
    assert same(found) is True
    assert same(None) is False
    assert get() == found and hash(get()) == hash(found)


def test_what_they_point_to():
    assert refs.names().value == ['a']
    assert refs.table().value == {'a': 1}
    assert refs.something().value == 5
    assert refs.the_shape().value.side == 2
    assert refs.twice().value.label == 'inner'
    assert refs.deep().value.value == 3


def test_fields_that_are_pointers():
    full, empty = refs.full(), refs.Box()
    for name in ('names', 'table', 'any', 'shape', 'twice', 'deep'):
        found = getattr(full, name)
        assert isinstance(found, gopy.Ref), name
        assert getattr(empty, name) is None
        setattr(empty, name, found)
        assert getattr(empty, name) == found, name
        setattr(empty, name, None)
        assert getattr(empty, name) is None
    assert refs.same_names(full.names) and refs.same_twice(full.twice)
    assert full.twice.value is refs.twice().value


def test_storing_through_them():
    full = refs.full()
    full.names.value.append('b')
    assert refs.names().value == ['a', 'b']
    full.names.value = ['a']
    full.table.value['b'] = 2
    assert refs.table().value == {'a': 1, 'b': 2}
    del full.table.value['b']
    full.any.value = 'x'
    assert refs.something().value == 'x'
    full.any.value = 5
    other, inner = refs.Box(label='other'), full.twice.value
    full.twice.value = other
    assert refs.twice().value is other
    full.twice.value = inner
    full.deep.value.value = 4
    assert refs.deep().value.value == 4
    full.deep.value.value = 3
    full.shape.value = refs.Square(5)
    assert refs.the_shape().value.side == 5
    full.shape.value = refs.Square(2)


def test_callbacks_get_and_give_them():
    def look(names, table, anything, shape, twice, deep):
        assert names.value == ['a'] and table.value == {'a': 1} and anything.value == 5
        assert shape.value.name() == 'square'
        assert twice.value.label == 'inner' and deep.value.value == 3
        return names
    assert refs.each(look) is True


def test_pointers_made_in_python():
    names = gopy.Ref['[]string'](['x'])
    box = refs.Box(names=names, table={'k': 1})
    names.value.append('y')
    assert box.names.value == ['x', 'y'] and box.table.value == {'k': 1}
    twice = gopy.Ref['*gopy.test/cases/refs.Box'](box)
    assert twice.value is box
    assert gopy.Ref[refs.Box](box).value is box


def test_pointers_to_named_lists_and_maps_take_plain_ones():
    assert refs.add(['a'], 'b') == ['a', 'b']
    assert refs.add(('a',), 'b') == ['a', 'b']
    roll = refs.Roll(['x'])
    assert refs.add(roll, 'y') == ['x', 'y'] and roll == ['x', 'y']
    assert (refs.count({'a': 1}), refs.count(None)) == (1, -1)
    with raises(TypeError, 'count()', 'score', 'int'):
        refs.count({'a': 'x'})
    with raises(TypeError, "count() argument 'score': expected *", 'got int'):
        refs.count(5)
    with raises(TypeError, "add() argument 'roll'"):
        refs.add('ab', 'c')


class Person(object):
    def title(self):
        return 'p'


def test_pointers_to_interfaces():
    person = Person()
    assert refs.rename(person).value is person
    assert refs.rename(None) is None
    error = ValueError('x')
    assert refs.note(error).value is error


def test_a_pickle_of_a_pointer_to_a_slice_or_map_is_one_too():
    for given in refs.new_list(), refs.names(), refs.table():
        made = pickle.loads(pickle.dumps(given, 2))
        assert type(made) is type(given) and made != given
        assert made.value == given.value
