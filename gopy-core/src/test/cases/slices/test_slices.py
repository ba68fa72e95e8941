"""Slices and arrays: any iterable goes in, a live view comes out."""
# Kinds: []T, [N]T, named slice, named array
from __future__ import absolute_import, unicode_literals

from cases import gopy, slices
from runner import each, raises


@each('value', [], [1], (1, 2), [3, -1, 2 ** 62], range(1000))
def test_any_iterable_goes_in(value):
    assert slices.sum(value) == sum(value)
    assert slices.same(value) == list(value)


def test_generator_goes_in():
    assert slices.sum(number for number in range(4)) == 6


def test_view_is_a_sequence():
    words = slices.words()
    assert words == ['one', 'two', 'three']
    assert len(words) == 3
    assert words[0] == 'one' and words[-1] == 'three'
    assert list(words) == ['one', 'two', 'three']
    assert 'two' in words and 'four' not in words
    assert words.index('three') == 2
    assert list(reversed(words)) == ['three', 'two', 'one']
    with raises(IndexError):
        words[3]
    with raises(TypeError):
        hash(words)


def test_repr_is_that_of_a_list():
    assert repr(slices.same([1, 2])) == '[1, 2]'


def test_view_goes_back_as_itself():
    numbers = slices.same([1, 2, 3])
    again = slices.same(numbers)
    again[0] = 10
    assert numbers[0] == 10


def test_writing():
    numbers = slices.same([1, 2, 3])
    numbers[1] = 20
    numbers.append(4)
    assert numbers == [1, 20, 3, 4]
    numbers.insert(0, 0)
    del numbers[1]
    assert numbers == [0, 20, 3, 4]
    numbers += [5]
    numbers.extend([6, 7])
    assert numbers == [0, 20, 3, 4, 5, 6, 7]
    assert numbers.pop() == 7
    numbers.reverse()
    assert numbers == [6, 5, 4, 3, 20, 0]
    assert slices.sum(numbers) == 38


def test_slicing_shares_memory():
    numbers = slices.same([1, 2, 3, 4])
    part = numbers[1:3]
    part[0] = 20
    assert numbers == [1, 20, 3, 4]
    assert numbers[::2] == [1, 3]
    assert numbers[::-1] == [4, 3, 20, 1]


def test_slicing_clips_the_capacity():
    numbers = slices.same([1, 2, 3, 4])
    part = numbers[0:2]
    part.append(99)
    assert numbers == [1, 2, 3, 4]


@each('value', 5, 'ab', [1, 'x'], [1.5], None)
def test_wrong_elements(value):
    if value is None:
        assert slices.sum(None) == 0
        return
    with raises(TypeError, 'sum()'):
        slices.sum(value)


def test_out_of_range():
    with raises(OverflowError):
        slices.sum([2 ** 63])
    with raises(OverflowError):
        slices.same([1])[0] = 2 ** 63


def test_nil():
    nothing = slices.nil()
    assert nothing == [] and len(nothing) == 0
    assert gopy.is_nil(nothing) is True
    assert slices.is_nil(nothing) is True
    assert slices.is_nil(None) is True
    assert slices.is_nil([]) is False
    assert gopy.is_nil(slices.same([])) is False


def test_strings_and_floats():
    assert slices.total(['a', 'bc']) == 3
    assert slices.halves(4) == [0.0, 0.5, 1.0, 1.5]
    assert slices.halves(4).tolist() == [0.0, 0.5, 1.0, 1.5]


def test_nested():
    matrix = slices.matrix(2)
    matrix[0][0] = 5
    matrix[1][1] = 7
    assert matrix == [[5, 0], [0, 7]]
    assert slices.trace(matrix) == 12
    assert slices.trace([[1, 2], [3, 4]]) == 5


def test_arrays():
    assert slices.triple([1, 2, 3]) == [3, 2, 1]
    with raises((TypeError, ValueError), 'triple()'):
        slices.triple([1, 2])
    with raises(TypeError):
        slices.triple([1, 2, 3]).append(4)


def test_fields_are_live():
    box = slices.new_box()
    box.numbers.append(4)
    assert box.total() == 10
    box.numbers[0] = 100
    assert box.total() == 109
    box.numbers = [5, 5]
    assert box.total() == 10
    assert slices.Box(numbers=[1, 1]).total() == 2


def test_structs_in_slices():
    box = slices.new_box()
    box.items.append(slices.Item('b', 5))
    box.values[0].size = 20
    assert box.sizes() == 1 + 5 + 20
    assert box.items[1].name == 'b'
    assert box.values[0].name == 'v'


def test_array_field():
    box = slices.new_box()
    box.fixed[1] = -7
    assert box.fixed == [0, -7, 0, 0]
    with raises(OverflowError):
        box.fixed[0] = 2 ** 15


def test_named_slice():
    path = slices.make_path('a', 'b')
    assert type(path) is slices.Path
    assert path.depth() == 2
    assert path == ['a', 'b']
    assert slices.Path(['x']).depth() == 1


def test_made_in_python():
    numbers = gopy.Slice[int]([1, 2, 3])
    assert slices.same(numbers) == [1, 2, 3]
    numbers.append(4)
    assert slices.sum(numbers) == 10
    assert slices.sorted([3, 1, 2]) == [1, 2, 3]


def test_plain():
    assert gopy.plain(slices.matrix(2)) == [[0, 0], [0, 0]]
    assert type(gopy.plain(slices.words())) is list


def test_named_array():
    turned = slices.turn([[1, 2], [3, 4]])
    assert type(turned) is slices.Square
    assert turned == [[1, 3], [2, 4]]
    assert turned.trace() == 5
    assert slices.turn(turned) == [[1, 2], [3, 4]]
    assert slices.Square([[1, 0], [0, 1]]).trace() == 2
    with raises(ValueError):
        slices.turn([[1, 2]])


def test_an_index_is_a_number():
    with raises(TypeError):
        gopy.Slice[int]([1])['0']
    assert gopy.Slice[str](['a'])[True - 1] == 'a'


def test_lists_on_the_left_and_order():
    words = gopy.Slice[str](['b', 'c'])
    assert ['a'] + words == ['a', 'b', 'c'] and words * 2 == 2 * words == ['b', 'c', 'b', 'c']
    assert words < ['c'] and words >= ['b', 'c'] and ['a'] < words and not words > words
    assert sorted([words, gopy.Slice[str](['a'])])[0] == ['a']


def test_an_empty_named_slice_is_false_though_it_has_len():
    assert not slices.Path() and slices.Path(['a']) and len(slices.Path(['a'])) == 1


def test_array_of_no_elements():
    nothing = slices.none([])
    assert (len(nothing), list(nothing), repr(nothing)) == (0, [], '[]')
    assert slices.none(nothing) == []
