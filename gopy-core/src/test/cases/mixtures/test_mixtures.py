# -*- coding: utf-8 -*-
"""Kinds within each other: arrays and structs as keys, structs without a name in generics."""
from __future__ import absolute_import, unicode_literals

import copy
import gc
import sys

from cases import gopy, mixtures
from cases.mixtures import Item, Route, Spot
from runner import IRONPYTHON, each, raises


def test_structs_that_go_does_not_compare():
    one, other = mixtures.new_route('a', Spot(1, 2)), mixtures.new_route('a', Spot(1, 2))
    assert one == other and not one != other
    assert one != mixtures.new_route('a', Spot(1, 3)) and one != mixtures.new_route('b', Spot(1, 2))
    assert Route('x') == Route('x', []) and Route('x') != mixtures.new_route('x')
    with raises(TypeError, 'unhashable'):
        hash(one)


def test_arrays_are_keys():
    board = mixtures.new_board()
    assert list(board.pairs) == [(1, 2)] and board.pairs[1, 2] == board.pairs[[1, 2]] == 'pair'
    board.pairs[3, 4] = 'more'
    assert dict(board.pairs) == {(1, 2): 'pair', (3, 4): 'more'} == board.pairs
    assert set(board.pairs.keys()) == {(1, 2), (3, 4)}
    assert board.pairs.pop((1, 2)) == 'pair' and gopy.plain(board.pairs) == {(3, 4): 'more'}
    assert copy.copy(board.pairs) == board.pairs


def test_structs_are_keys():
    board = mixtures.new_board()
    key, = board.spots
    assert key == Spot(1, 2) and isinstance(key, Spot) and board.spots[key] == 'spot'
    assert len({key: 1, list(board.spots.keys())[0]: 2}) == 1
    with raises(AttributeError, 'copy'):
        key.x = 5
    assert repr(board.spots) == "{Spot(x=1, y=2): %r}" % 'spot'
    assert gopy.plain(board.spots) == {(1, 2): 'spot'}
    assert gopy.plain(board.rows) == {((1, 2), (3, 4)): 5}
    assert list(board.rows) == [(Spot(1, 2), Spot(3, 4))] and list(board.rows.values()) == [5]
    assert sorted(board.mixed.values(), key=str) == [1, 'any'] and board.mixed[Spot(5, 6)] == 'any'
    assert gopy.plain({'b': board})['b']['mixed'] == {(5, 6): 'any', ('x',): 1}


def test_a_str_is_a_list_of_runes():
    board = mixtures.Board(runes='añ')
    assert board.runes == [97, 241]
    board.runes = ['x', 121]
    assert board.runes == [120, 121]


def test_pointers_to_pointers_take_the_value():
    assert mixtures.name_behind(Item('a')) == 'a'
    board = mixtures.Board(behind=Item('b'))
    board.behind.value.rename('c')
    assert mixtures.name_behind(board.behind) == board.behind.value.name == 'c'
    with raises(TypeError, '**mixtures.Item', 'Spot'):
        mixtures.name_behind(Spot())


def test_what_an_any_held_goes_back_as_it_came():
    held = mixtures.held()
    assert [mixtures.type_of(v) for v in held] == [
        'mixtures.Item', '*mixtures.Item', 'mixtures.Spot', '*mixtures.Spot', 'struct { N int }']
    assert mixtures.type_of(Item()) == '*mixtures.Item'
    assert mixtures.type_of(Spot()) == 'mixtures.Spot'
    assert mixtures.type_of(gopy.ptr(held[0])) == '*mixtures.Item'
    assert mixtures.type_of(gopy.val(held[3])) == 'mixtures.Spot'
    assert mixtures.type_of(copy.copy(held[0])) == '*mixtures.Item'
    assert repr(held[4]) == '<Go struct { N int }>' and gopy.plain(held[4]) == {'N': 5}


def test_generic_types_of_structs_without_a_name():
    names = mixtures.Set[str]({'a': {}})
    names.add('b')
    assert sorted(names) == ['a', 'b']
    ranked = mixtures.Ranked[int]({'x': {'item': 5, 'rank': 1}, 'y': {'item': 6, 'rank': 2}})
    assert ranked.best() == 6 and ranked['x'].item == 5
    entry, = mixtures.entries({'k': 1})
    assert (entry.key, entry.value) == ('k', 1)
    with raises(TypeError, 'gopy.instantiate', 'mixtures.Entries[string, any]'):
        mixtures.entries(gopy.Map[str, 'any']({'a': 1}))


@each('n, results', (7, (3, 'about')), (8, None))
def test_what_a_function_value_gives_beside_an_error(n, results):
    halve = mixtures.halver()
    if results is None:
        assert halve(n) == (4, 'exactly')
    else:
        with raises(mixtures.ErrHalf) as caught:
            halve(n)
        assert caught.value.results == results


def test_views_go_into_lists_and_maps_of_other_types():
    spots = gopy.Slice[Spot]([Spot(1, 2)])
    held = gopy.Slice['any'](spots)
    assert held == [Spot(1, 2)] and mixtures.type_of(held[0]) == 'mixtures.Spot'
    items = gopy.Slice['any'](gopy.Slice[Item]([Item('a')]))
    assert items[0].name == 'a' and mixtures.type_of(items[0]) == '*mixtures.Item'
    named = gopy.Map['string', 'any'](gopy.Map['string', Spot]({'k': Spot(3, 4)}))
    assert named == {'k': Spot(3, 4)}
    assert gopy.Slice['[]float64'](gopy.Slice['[]int']([[1, 2]])) == [[1.0, 2.0]]
    with raises(TypeError, 'int', 'Spot'):
        gopy.Slice['int'](spots)
    gc.collect()
    before = gopy.live_objects()
    for _ in range(200):
        gopy.Slice['any'](spots)
    gc.collect()
    assert gopy.live_objects() < before + 100


def test_views_of_numbers_are_buffers():
    view = gopy.Slice['int16']([1, 2])
    other = hasattr(sys, 'pypy_version_info') or IRONPYTHON
    if other and sys.version_info > (3,) or sys.version_info >= (3, 12):
        memoryview(view)[0] = 9
        assert view == [9, 2] and memoryview(view).format == 'h'
        with raises((TypeError, BufferError), 'uffer'):
            memoryview(gopy.Slice[str](['a']))
    if sys.version_info > (3,):
        view.memoryview()[1] = 8
        assert view[1] == 8


def test_channels_of_nothing():
    done = gopy.Chan['struct{}'](1)
    done.send({})
    assert repr(done.recv()) == 'Empty()' and gopy.Slice['struct {}']([{}]) == [{}]


def test_other_names_of_types_that_have_none():
    assert mixtures.Counts is gopy.Map['string', 'int'] and mixtures.Names is gopy.Slice[type('')]
    assert type(mixtures.tally(mixtures.Names(['a', 'a']))) is mixtures.Counts
    assert mixtures.Size is int and mixtures.Text is type('') and mixtures.Maybe is Item
    assert issubclass(mixtures.Asker, gopy.Func)
    assert {'Counts', 'Names', 'Size', 'Text', 'Maybe', 'Asker'} <= set(dir(mixtures))


def test_objects_of_interfaces_are_equal_if_what_they_hold_is():
    meter = mixtures.the_meter()
    assert meter == mixtures.the_meter() == mixtures.the_named() == meter
    assert meter != mixtures.new_meter(3) and not meter == 3 and meter is not None
    assert len({meter, mixtures.the_meter(), mixtures.the_named(), mixtures.new_meter(3)}) == 2
    assert mixtures.list_meter(1, 2) == mixtures.list_meter(1, 2) != mixtures.list_meter(1)
    with raises(TypeError, 'unhashable'):
        hash(mixtures.list_meter(1))

    class Own(mixtures.Meter):
        def read(self):
            return 1
    own = Own()
    assert own == own != Own() and own != meter and {own: 1}[own] == 1


def test_what_a_callback_gives_besides_errors_is_ignored():
    asked = []
    assert mixtures.ask(3, lambda n: asked.append(n) or len(asked)) == 2 and asked == [0, 1, 2]
    with raises(KeyError):
        mixtures.ask(3, lambda n: KeyError(n))


def test_views_with_a_comparison_of_their_own_are_lists_too():
    pair = mixtures.Pair([1, 2])
    assert pair == mixtures.Pair([2, 1]) and pair == [1, 2] and pair != [2, 1]
    assert pair != mixtures.Pair([1, 3]) and pair != 5


def test_one_buffer_is_two_arguments():
    data = bytearray(b'\x00\x0f')
    mixtures.flip(data, data)
    assert data == b'\xff\xf0'
    mixtures.flip(data, b'\xff')
    assert data == b'\x00\xf0'
