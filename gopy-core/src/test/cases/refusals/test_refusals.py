"""What does not fit is refused before Go runs, and said where; what only looks odd passes."""
from __future__ import absolute_import, unicode_literals

import gc
import io
import os
from array import array

from cases import gopy, refusals
from runner import each, raises, skip

NAN, INFINITY = float('nan'), float('inf')


def test_a_wrong_element_deep_inside():
    rows = [{'x': 1.5}, {}, {}, {'x': 'a'}]
    with raises(TypeError, 'rows() argument \'rows[3]["x"]\': expected float64, got str'):
        refusals.rows(rows[:3] + [{'x': ''.join(['a'])}])
    with raises(OverflowError, "small() argument 'rows[1][2]'", '128', 'int8'):
        refusals.small([[1], [0, 0, 128]])
    with raises(TypeError, "small() argument 'rows[0]'", '[]int8'):
        refusals.small([5])
    assert refusals.rows(rows[:3]) == 1


def test_views_refuse_indices_keys_and_elements():
    small = refusals.small([[1, 2]])
    for index in 2, -3, 2 ** 70:
        with raises(IndexError):
            small[0][index]
        with raises(IndexError):
            small[0][index] = 1
    with raises(OverflowError):
        small[0][0] = -129
    with raises(TypeError):
        small[0][0] = 'x'
    shelf = refusals.Shelf(rows=[{'x': 1}])
    with raises(KeyError):
        shelf.rows[0]['y']
    with raises(KeyError):
        del shelf.rows[0]['y']
    with raises(TypeError):
        shelf.rows[0]['x'] = 'y'
    assert small == [[1, 2]] and shelf.rows == [{'x': 1.0}]


def test_an_array_keeps_its_length():
    fixed = refusals.Shelf(fixed=[1, 2]).fixed
    for change in (lambda: fixed.append(3), lambda: fixed.pop(), lambda: fixed.insert(0, 1),
                   lambda: fixed.extend([3]), lambda: fixed.__delitem__(0)):
        with raises(TypeError):
            change()
    with raises(ValueError):
        refusals.Shelf(fixed=[1, 2, 3])
    assert fixed == [1, 2]


def test_unknown_fields():
    with raises(TypeError, 'width'):
        refusals.depth({'name': 'a', 'width': 1})
    with raises(TypeError, 'width'):
        refusals.Shelf(next={'next': {'width': 1}})
    with raises(TypeError, 'width'):
        refusals.Shelf(others=[{'width': 1}])
    assert refusals.depth({'next': {'next': None}}) == 2


def test_a_view_outlives_its_object():
    rows = refusals.Shelf(rows=[{'x': 1}]).rows
    row = rows[0]
    del rows
    gc.collect()
    gopy.live_objects()
    row['y'] = 2
    assert row == {'x': 1, 'y': 2}


def cycles():
    """A list, a dict, and both through another, that hold themselves."""
    first, second, third = [], {}, {'name': 'a'}
    first.append(first)
    second['a'] = [second]
    third['next'] = {'next': third}
    return first, second, third


@each('i', 0, 1, 2)
def test_cycles_are_refused(i):
    value = cycles()[i]
    with raises((TypeError, ValueError)):
        refusals.same(value)
    with raises((TypeError, ValueError)):
        refusals.same([value])


def test_a_mapping_of_fields_that_holds_itself_is_refused():
    with raises(ValueError, 'a dict that holds itself has no Go value'):
        refusals.depth(cycles()[2])
    with raises(ValueError, 'a dict that holds itself has no Go value'):
        refusals.Shelf(others=[cycles()[2]])


def test_structs_that_refer_to_themselves_are_no_plain_value():
    shelf = refusals.Shelf('a')
    shelf.next = shelf
    assert shelf.next is shelf
    with raises(ValueError, 'itself'):
        gopy.plain(shelf)
    shelf.next = None


@each('value', 2 ** 63, -2 ** 63, 2 ** 64, INFINITY, -INFINITY, '\0', 'a\0b', '\udcff', '')
def test_what_only_looks_odd_comes_back(value):
    assert refusals.same(value) == value
    assert refusals.same([value, {'k': value}]) == [value, {'k': value}]


def test_nan():
    for found in refusals.same(NAN), refusals.same([NAN])[0], refusals.same({'a': NAN})['a']:
        assert found != found
    numbers = refusals.same(refusals.Shelf(rows=[{'x': NAN, 'y': INFINITY}])).rows[0]
    assert numbers['x'] != numbers['x'] and numbers['y'] == INFINITY


@each('year', 0, -1, 10000, 1, 9999)
def test_years_that_datetime_does_not_have(year):
    begin = refusals.begin(year)
    assert refusals.year(begin) == year
    assert refusals.begin(year) == begin
    assert refusals.same([begin])[0] == begin


def peak():
    """The most memory that this process had at a time, in KB."""
    try:
        from resource import RUSAGE_SELF, getrusage
        return getrusage(RUSAGE_SELF).ru_maxrss
    except ImportError:  # IronPython
        if not os.path.exists('/proc/self/status'):
            skip('nothing tells how much memory this takes')
        with io.open('/proc/self/status') as status:
            return int(next(line for line in status if line.startswith('VmHWM')).split()[1])


def test_ten_million_elements_are_given_back():
    count = 10 ** 7
    numbers = array(str('d'), [0.0]) * count
    before = gopy.live_objects()

    def round_trip():
        assert len(refusals.make(count)) == count
        assert refusals.count(numbers) == count
        gc.collect()
        assert gopy.live_objects() <= before + 5

    for _ in range(3):
        round_trip()
    before_more = peak()
    for _ in range(12):  # of 80 MB each
        round_trip()
    assert peak() - before_more < 500 * 1024
