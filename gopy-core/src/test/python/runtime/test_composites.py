# -*- coding: utf-8 -*-
from __future__ import absolute_import, unicode_literals

import copy
import pickle

import pytest


def said(kind, call, *args, **named):
    with pytest.raises(kind) as caught:
        call(*args, **named)
    return str(caught.value)


def test_nested_lists_in_and_maps_out(boxes):
    assert boxes.sum([[1, 2.5], (3,), []]) == 6.5
    counts = boxes.count(['a', 'b', 'a'])
    assert counts == {'a': 2, 'b': 1} and len(counts) == 2 and counts['a'] == 2
    assert 'c' not in counts and counts.get('c', 7) == 7
    assert sorted(counts) == ['a', 'b'] and sorted(counts.items()) == [('a', 2), ('b', 1)]
    counts['c'] = 9
    assert counts.pop('c') == 9 and 'c' not in counts
    with pytest.raises(KeyError):
        counts['c']
    assert boxes.count(None) == {}


def test_what_does_not_fit_says_where(boxes):
    assert said(TypeError, boxes.sum, [[1], [2, 'x']]) == (
        "sum() argument 'rows[1][1]': expected float64, got str")
    assert said(TypeError, boxes.sum, 5) == "sum() argument 'rows': expected [][]float64, got int"
    assert 'holds itself' in said(ValueError, boxes.sum, cyclic())
    assert said(TypeError, boxes.sum, [[object()]]) == (
        "sum() argument 'rows[0][0]': expected float64, got object")
    assert said(TypeError, boxes.sum, [[len]]) == (
        "sum() argument 'rows[0][0]': expected float64, got function")


def cyclic():
    rows = []
    rows.append(rows)
    return rows


def test_fields_are_live_views(boxes, gopy):
    table = boxes.Table(names=['a', 'b'])
    names = table.names
    assert names == ['a', 'b'] and gopy.is_nil(table.rows) and not gopy.is_nil(names)
    names.append('c')
    assert table.names == ['a', 'b', 'c']
    table.rows = [[1], [2, 3]]
    table.rows[1][0] = 7
    assert table.rows == [[1.0], [7.0, 3.0]] and table.rows[-1].tolist() == [7.0, 3.0]
    table.index['k'] = 5
    assert table.index == {'k': 5}
    assert said(TypeError, setattr, table, 'rows', [['x']]) == (
        'Table.rows[0][0]: expected float64, got str')


def test_lists_in_all_but_name(boxes):
    table = boxes.Table(names=list('abcde'))
    names = table.names
    assert names[1:3] == ['b', 'c'] and names[::2] == ['a', 'c', 'e'] and names[-1] == 'e'
    names[1:3] = ['x']
    assert names == ['a', 'x', 'd', 'e']
    del names[0]
    names.insert(1, 'y')
    names += ['z']
    assert table.names == ['x', 'y', 'd', 'e', 'z'] and names.pop() == 'z'
    assert names.index('d') == 2 and names.count('d') == 1 and 'd' in names
    names.reverse()
    assert list(names) == ['e', 'd', 'y', 'x'] and repr(names) == repr(list(names))
    assert said(IndexError, lambda: names[4])
    names.clear()
    assert len(names) == 0 and names == []
    assert copy.copy(table.names) == []


def test_arrays_keep_their_length(boxes):
    size = boxes.Table(size=[1, 2, 3]).size
    size[0] = -5
    assert size == [-5, 2, 3] and len(size) == 3
    assert 'fixed' in said(TypeError, size.append, 1)
    assert 'does not fit' in said(OverflowError, size.__setitem__, 0, 70000)


def test_pointers_to_what_is_no_struct(boxes, gopy):
    table = boxes.Table()
    assert table.limit is None
    table.limit = 5
    ref = table.limit
    assert ref.value == 5 and isinstance(ref, gopy.Ref)
    ref.value = 6
    assert table.limit.value == 6 and table.limit == ref
    own = gopy.Ref[int](8)
    table.limit = own
    own.value += 1
    assert table.limit.value == 9


def test_any(boxes):
    table = boxes.Table()
    for value in (None, True, 5, 2 ** 64 - 1, 1.5, 'x', b'y', [1, 'a'], {'k': [1]}):
        table.extra = value
        assert table.extra == value
    assert boxes.describe(1, 'a', None, [1.5], {'a': 1}) == (
        'int:1 string:a <nil>:<nil> []interface {}:[1.5] map[string]interface {}:map[a:1]')
    assert boxes.describe() == ''
    assert boxes.describe(boxes.Cell(1, 2)) == 'boxes.Cell:{1 2}'
    assert boxes.describe(boxes.Table()).startswith('*boxes.Table:&{')


def test_structs_in_slices_are_views(boxes):
    table = boxes.Table(cells=[{'x': 1, 'y': 2}, boxes.Cell(3, 4)])
    cell = table.cells[1]
    cell.x = 9
    assert table.cells[1].x == 9 and table.cells[0] == boxes.Cell(1, 2)


def test_named_slices(boxes):
    grid = boxes.Grid([boxes.Cell(1, 2)])
    assert grid.sum() == 3
    grid.add({'x': 3, 'y': 4})
    assert grid.sum() == 10 and len(grid) == 2 and grid[1].y == 4


def test_made_in_python(gopy):
    numbers = gopy.Slice[int]([1, 2], capacity=10)
    assert numbers == [1, 2] and numbers.capacity == 10
    assert gopy.Slice['int32']([7])[0] == 7
    ages = gopy.Map[str, int]({'a': 1})
    assert ages == {'a': 1}
    assert gopy.plain(gopy.Map['string', '[]float64']({'a': [1, 2]})) == {'a': [1.0, 2.0]}
    assert 'no type here' in said(TypeError, gopy.Slice['nope.T'], [1])


def test_interfaces(boxes):
    assert boxes.read_all(boxes.reader('abc')) == b'abc'
    assert 'expected io.Reader, got' in said(TypeError, boxes.read_all, 5)


def test_pickle_and_copy(gopy):
    numbers = gopy.Slice[int]([1, 2])
    assert pickle.loads(pickle.dumps(numbers, 2)) == [1, 2]
    twin = copy.deepcopy(numbers)
    twin[0] = 5
    assert numbers == [1, 2] and twin == [5, 2]


def test_nothing_is_left(boxes, gopy):
    before = gopy.live_objects()
    for _ in range(300):
        counts = boxes.count(['a'])
        table = boxes.Table(names=['a'])
        table.names[0], counts['a']
    del counts, table
    import gc
    gc.collect()
    assert gopy.live_objects() <= before + 1


def test_any_keeps_python_objects(boxes, gopy):
    box, thing = boxes.Table(), object()
    box.extra = thing
    assert box.extra is thing
    numbers = [1, 2]
    box.extra = gopy.opaque(numbers)
    assert box.extra is numbers
    box.extra = {'a': [thing]}
    assert box.extra['a'][0] is thing
    assert said(TypeError, boxes.sum, [[thing]]).startswith("sum() argument 'rows[0][0]'")


def test_ref_without_a_type_holds_anything(gopy):
    ref = gopy.Ref()
    assert ref.value is None
    ref.value = [1, 'a']
    assert ref.value == [1, 'a']
    assert 'Slice[int]' in said(TypeError, gopy.Slice, [1])


def test_ptr_and_val(boxes, gopy):
    cell, table = boxes.Cell(1, 2), boxes.Table()
    assert boxes.describe(cell, gopy.ptr(cell)) == 'boxes.Cell:{1 2} *boxes.Cell:&{1 2}'
    assert boxes.describe(gopy.val(table)).startswith('boxes.Table:{')
    assert 'expected a Go object' in said(TypeError, gopy.ptr, 5)
