"""Trees written and read in C are those of tree.py and tree_read.py, byte for byte."""
import array
import random
import struct
from fractions import Fraction

import pytest

from gopy_runtime import tree, tree_read, views
from gopy_runtime.text import decode

from . import people

PACK, UNPACK = tree.FAST, tree_read.FAST


class Maker:
    """Answers as the real one, with what it was asked."""

    def __getattr__(self, method):
        return lambda *args: (method,) + args

    def fields(self, type_id):
        return ['a', 'b']

    def wrapper(self, type_id, pointee):
        return None


def in_python(value):
    return bytes(tree.pack_all(value))


def in_c(value):
    return bytes(PACK(value, tree.pack_all, tree.Tree))


def read_in_python(data):
    value, end = tree_read._Reader(data, decode, Maker()).read(0)
    assert end == len(data)
    return value


VALUES = (
    [None, True, False, 0, -1, 2**30, -(2**30), 2**62, 2**63 - 1, -(2**63), 2**63, 2**64 - 1, 2**64]
    + [-(10**40), 0.5, float('inf'), -0.0, 1 + 2j, Fraction(-1, 3)]
    + ['', 'a\0ü😀', '\udc80', 'x' * 300]
    + [b'', b'\xff\0', bytearray(b'ab'), memoryview(b'abc')]
    + [[], [1, 2], [1, 2**63], [2**70, 1], [1.5, 2.5], [1.5, 2], ['a', '', 'ü']]
    + [[1, 'a', None, [True], (2, 3)], (), (1, 2), ('a',), {}, {'a': {1: [2.5]}}, {1: 2}]
    + [[[]] * 3, [True, False], [[1, 2], [3]], iter([1, 'a']), iter(['a', '\udc80'])]
)


@pytest.mark.parametrize('value', VALUES, ids=lambda v: ascii(v)[:30])
def test_the_same_bytes_and_the_same_value(value):
    if not hasattr(value, '__next__'):
        assert in_c(value) == in_python(value)
    data = in_c(value)
    assert UNPACK(data, Maker()) == read_in_python(data)


@pytest.mark.parametrize('code', 'bBhHiIlLqQfd')
def test_buffers_of_numbers(code):
    numbers = array.array(code, [1, 0, 7])
    in_place = b'W' + in_python(numbers)[1:6] + struct.pack('<Q', numbers.buffer_info()[0])
    assert in_c(numbers) == in_place and in_c([numbers]) == b'l' + struct.pack('<I', 1) + in_place
    assert in_c(array.array(code)) == in_python(array.array(code))


def test_large_buffers_are_copied_by_go_alone():
    packed = tree.pack(array.array('q', range(5000)))
    assert packed[:2] == b'Wq' and len(packed) == 14 and packed.kept
    view = views.make(views.view_class('[]int'), array.array('q', range(5000)))
    assert view == list(range(5000))
    floats = views.make(views.view_class('[]float64'), [])
    floats.extend(array.array('f', [0.5] * 9000))
    assert floats.tolist() == [0.5] * 9000
    with pytest.raises(OverflowError, match='9223372036854775808 does not fit int'):
        views.make(views.view_class('[]int'), array.array('Q', [0] * 5000 + [2**63]))


def test_buffers_of_numpy():
    numpy = pytest.importorskip('numpy')
    for made in (numpy.arange(5), numpy.zeros(3, 'f4'), numpy.array([True, False])):
        assert in_c(made)[:6] == b'W' + in_python(made)[1:6]
        made.setflags(write=False)
        assert in_c(made) == in_python(made)
    strided = numpy.arange(9)[::2]
    assert UNPACK(in_c(strided), Maker()) == strided.tolist()
    guest = 1 + 8 + 4 + len('ndarray') + 4  # tag, token, class, size: behind them are the contents
    texts = in_c(numpy.array(['a', 'b']))
    assert texts[:1] == b'G' and UNPACK(texts[guest:], Maker()) == ['a', 'b']
    assert in_c(numpy.int64(3)) == in_c(3) and in_c(numpy.float64(3)) == in_c(3.0)


def nested(rng, depth):
    kind = rng.randrange(9 if depth else 6)
    if kind > 6:
        return {rng.choice(['k%d' % rng.randrange(9), rng.randrange(99)]): nested(rng, depth - 1)
                for _ in range(rng.randrange(5))}
    if kind == 6:
        return [nested(rng, depth - 1) for _ in range(rng.randrange(5))]
    return rng.choice([
        None, True, rng.randrange(-(2**40), 2**40), rng.random(), 'é' * rng.randrange(9), b'x',
        [rng.randrange(2**31) for _ in range(5)], ['s%d' % i for i in range(4)],
        rng.getrandbits(70)])


def test_random_values():
    rng = random.Random(7)
    for _ in range(3000):
        value = nested(rng, 4)
        data = in_c(value)
        assert data == in_python(value)
        assert UNPACK(data, Maker()) == value


def test_what_only_the_maker_knows():
    data = (b'l' + struct.pack('<I', 7) + b'O' + struct.pack('<QQI', 2**63, 5, 7)
            + b'N' + struct.pack('<I', 9) + b'i' + struct.pack('<q', -1)
            + b'D' + struct.pack('<q', -5) + b'T' + struct.pack('<qIiI', -1, 2, -3, 1) + b'Z'
            + b'E' + struct.pack('<QQI', 1, 2, 2) + b'no' + b'P' + struct.pack('<Q', 3)
            + b'S' + struct.pack('<II', 4, 2) + b'nt')
    expected = [('object', 2**63, 5, 7), ('named', 9, -1), ('duration', -5),
                ('time', -1, 2, -3, 'Z'), ('error', 1, 2, 'no'), ('python', 3),
                {'a': None, 'b': True}]
    assert UNPACK(data, Maker()) == expected == read_in_python(data)


@pytest.mark.parametrize('code', 'bBhHiIqQfd?')
def test_numbers_in_one_piece(code):
    data = b'A' + code.encode() + struct.pack('<I3' + code, 3, 1, 0, 1)
    assert UNPACK(data, Maker()) == read_in_python(data) == [1, 0, 1]


def test_what_holds_itself_is_refused():
    rows, entries = [1], {}
    rows.append(rows)
    entries['x'] = [entries]
    for value, what in ((rows, 'list'), ([entries], 'dict')):
        with pytest.raises(ValueError, match='a %s that holds itself' % what):
            in_c(value)
    shared = [1]
    assert in_c([shared, shared]) == in_python([shared, shared])


def test_damaged_and_deep_trees():
    good = in_c({'a': [1, 'x', [2.5], ['p', 'q'], None], 'b': b'yy', 'c': list(range(9))})
    for end in range(len(good)):
        with pytest.raises(ValueError):
            UNPACK(good[:end], Maker())
    with pytest.raises(ValueError, match='behind the end'):
        UNPACK(good + b'n', Maker())
    with pytest.raises(ValueError, match='unknown tag'):
        UNPACK(b'!', Maker())
    deep = (b'l' + struct.pack('<I', 1)) * 100000 + b'n'
    with pytest.raises(ValueError, match='nested too deeply'):
        UNPACK(deep, Maker())
    value = []
    for _ in range(5000):
        value = [value, None]
    with pytest.raises(ValueError, match='nested too deeply'):
        in_c(value)


def test_objects_are_kept_as_long_as_their_tree():
    packed = tree.pack([people.new_person('x', 1)])
    before = people.ENGINE.live_objects()
    assert packed.kept
    del packed
    assert people.ENGINE.live_objects() == before - 1


def test_a_dict_that_changes_while_it_is_packed():
    class Evil:
        def __index__(self):
            entries.clear()
            entries.update((i, i) for i in range(1000))
            return 1
    entries = {'a': Evil(), 'b': 2}
    read_in_python(in_c(entries))


@pytest.mark.parametrize('value', [range(5), {7}, frozenset('a')], ids=repr)
def test_guests_have_the_same_bytes(value):
    made = in_c(value)
    head = 1 + 8 + 4 + len(type(value).__name__) + 4  # tag, token, class, size of the contents
    assert made[:1] == b'G' and made == in_python(value)
    assert UNPACK(made[head:], Maker()) == list(value)
