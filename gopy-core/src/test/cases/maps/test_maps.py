"""Maps: any mapping goes in, a live view comes out."""
# Kinds: map[K]V, named map
from __future__ import absolute_import, unicode_literals

import copy

from cases import gopy, maps
from runner import each, raises


@each('value', {}, {'a': 1}, {'a': 1, 'b': -2, '\0': 3})
def test_any_mapping_goes_in(value):
    assert maps.sum(value) == sum(value.values())
    assert maps.same(value) == value


def test_view_is_a_mapping():
    squares = maps.squares(4)
    assert len(squares) == 4
    assert squares[3] == 9.0
    assert 2 in squares and 7 not in squares
    assert squares.get(7) is None and squares.get(7, 1) == 1
    assert sorted(squares) == [0, 1, 2, 3]
    assert sorted(squares.items())[2] == (2, 4.0)
    assert sorted(squares.values()) == [0.0, 1.0, 4.0, 9.0]
    with raises(KeyError):
        squares[7]
    with raises(TypeError):
        hash(squares)


def test_writing():
    numbers = maps.same({'a': 1})
    numbers['b'] = 2
    numbers.update({'c': 3})
    assert maps.sum(numbers) == 6
    del numbers['a']
    assert numbers.pop('b') == 2
    assert numbers == {'c': 3}
    assert numbers.setdefault('d', 4) == 4
    numbers.clear()
    assert numbers == {}
    with raises(KeyError):
        del numbers['x']


def test_iterates_over_a_snapshot():
    numbers = maps.same({'a': 1, 'b': 2})
    for key in numbers:
        numbers[key + 'x'] = 0
        del numbers[key]
    assert numbers == {'ax': 0, 'bx': 0}


@each('value', 5, 'ab', {1: 1}, {'a': 'x'})
def test_wrong_types(value):
    with raises(TypeError, 'sum()'):
        maps.sum(value)


def test_wrong_element():
    numbers = maps.same({'a': 1})
    with raises(TypeError):
        numbers['b'] = 'x'
    with raises(TypeError):
        numbers[1] = 1
    with raises(OverflowError):
        numbers['b'] = 2 ** 63
    assert numbers == {'a': 1}


def test_nil():
    nothing = maps.nil()
    assert nothing == {} and len(nothing) == 0
    assert gopy.is_nil(nothing) is True
    assert maps.is_nil(nothing) is True
    assert maps.is_nil(None) is True
    assert maps.is_nil({}) is False


def test_first_write_to_a_nil_map_makes_it():
    config = maps.new_config()
    config.options['a'] = 'b'
    assert config.get('a') == 'b'
    config.options = {'c': 'd'}
    assert config.get('c') == 'd' and config.get('a') == ''


def test_lists_as_values():
    groups = maps.groups()
    assert groups == {'a': [1, 2], 'b': []}
    assert groups['a'][1] == 2
    groups['a'][0] = 10
    assert groups['a'] == [10, 2]


def test_structs_as_values_are_copies():
    places = maps.places()
    assert places['home'].sum() == 3
    places['home'] = maps.Point(5, 5)
    assert places['home'].sum() == 10


def test_named_map():
    header = maps.Header({'Accept': ['text', 'html']})
    assert type(header) is maps.Header
    assert header.first('Accept') == 'text'
    assert header['Accept'] == ['text', 'html']
    assert header.first('X') == ''


def test_made_in_python():
    numbers = gopy.Map[str, int]({'a': 1})
    numbers['b'] = 2
    assert maps.sum(numbers) == 3
    assert repr(gopy.Map[int, int]({1: 2})) == '{1: 2}'


def test_plain():
    assert gopy.plain(maps.groups()) == {'a': [1, 2], 'b': []}
    assert type(gopy.plain(maps.groups())) is dict


def test_a_list_in_a_map_grows_there():
    groups = maps.groups()
    groups['a'].append(3)
    groups['b'] += [4]
    assert groups == {'a': [1, 2, 3], 'b': [4]}
    for _, group in groups.items():
        group.insert(0, 9)
    assert groups['a'] == [9, 1, 2, 3]
    taken = groups.pop('a')
    taken.append(5)
    assert 'a' not in groups and taken == [9, 1, 2, 3, 5]
    header = maps.Header({'k': ['x']})
    header['k'].insert(0, 'first')
    assert header.first('k') == 'first'


def test_structs_as_values_refuse_to_be_written():
    boxes = maps.boxes()
    for box in boxes[1], boxes.get(1), list(boxes.values())[0], list(boxes.items())[0][1]:
        with raises(AttributeError, 'copy'):
            box.name = 'other'
        with raises(TypeError, 'copy'):
            box.corner.x = 5
    assert isinstance(box, maps.Box) and box.corner == maps.Point(3, 4)
    changed = copy.copy(boxes[1])
    changed.corner.x, changed.name = 5, 'big'
    boxes[1] = changed
    assert boxes[1].corner.x == 5 and boxes[1].name == 'big'
    taken = boxes.pop(1)
    taken.name = 'mine'
    assert taken.name == 'mine' and not boxes


def test_functions_as_values():
    callbacks = maps.Callbacks()
    assert callbacks.by_name == {} and repr(callbacks) == 'Callbacks(by_name={})'
    callbacks.by_name['x'] = lambda config, name: {'name': name, 'corner': {'x': 1}}
    assert callbacks.call('x').corner.x == 1
    assert copy.copy(callbacks.by_name['x']) is not None


def test_bytes_as_keys():
    counts = maps.bytes('aba')
    assert sorted(counts) == [97, 98]
    assert counts == {97: 2, 98: 1}
