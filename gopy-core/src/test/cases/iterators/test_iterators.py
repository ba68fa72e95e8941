"""iter.Seq and iter.Seq2: any iterable goes in, an iterator comes out."""
# Kinds: iter.Seq[V], iter.Seq2[K, V]
from __future__ import absolute_import, unicode_literals

import itertools

from cases import iterators
from gostd import strings
from runner import raises


def test_an_iterator_comes_out():
    numbers = iterators.count(4)
    assert iter(numbers) is numbers
    assert next(numbers) == 0
    assert list(numbers) == [1, 2, 3]
    with raises(StopIteration):
        next(numbers)
    assert list(iterators.count(0)) == []


def test_pairs_come_out():
    assert list(iterators.pairs('a', 'b')) == [(0, 'a'), (1, 'b')]
    assert dict(iterators.pairs('x')) == {0: 'x'}


def test_closing_stops_go():
    iterators.stopped = iterators.finished = 0
    numbers = iterators.count(10)
    assert next(numbers) == 0
    numbers.close()
    assert list(numbers) == []
    for _ in range(1000):
        if iterators.stopped:
            break
        list(iterators.count(1))
    assert iterators.stopped == 1


def test_iterables_go_in():
    assert iterators.sum([1, 2, 3]) == 6
    assert iterators.sum(range(5)) == 10
    assert iterators.sum(n * n for n in (1, 2, 3)) == 14
    assert iterators.sum(iterators.count(5)) == 10
    assert iterators.sum(set()) == 0


def test_endless_iterables_go_in():
    words = ('w%d' % i for i in itertools.count())
    assert iterators.first(words, 2) == ['w0', 'w1']
    assert next(words) == 'w2'  # Go asked for no more than it needed


def test_mappings_and_pairs_go_in():
    assert iterators.join({'a': 1}) == 'a1'
    assert iterators.join([('a', 1), ('b', 2)]) == 'a1b2'


def test_python_within_a_lazy_loop():
    odd = iterators.filter(itertools.count(), lambda n: n % 2 == 1)
    assert [next(odd), next(odd)] == [1, 3]
    odd.close()

    def refuse(n):
        raise KeyError(n)
    with raises(KeyError):
        next(iterators.filter([1], refuse))


def test_what_an_iterable_raises_comes_out():
    def numbers():
        yield 1
        raise LookupError('gone')
    with raises(LookupError, 'gone'):
        iterators.sum(numbers())


def test_what_does_not_fit():
    with raises(TypeError, 'not iterable'):
        iterators.sum(5)
    with raises(TypeError, 'expected int'):
        iterators.sum(['a'])
    with raises(TypeError, '2 values'):
        iterators.join([('a', 1, 2)])


def test_a_panic_within_the_loop():
    numbers = iterators.breaks()
    assert next(numbers) == 1
    with raises(RuntimeError, 'broken'):
        next(numbers)


def test_nil():
    assert iterators.nil() is None
    assert iterators.is_nil(None)
    assert not iterators.is_nil([])


def test_all_is_iteration():
    bag = iterators.Bag(['a', 'b'])
    assert list(bag) == ['a', 'b']
    assert list(bag) == ['a', 'b']


def test_standard_library():
    assert list(strings.split_seq('a,b,c', ',')) == ['a', 'b', 'c']
    assert list(strings.lines('a\nb\n')) == ['a\n', 'b\n']


def test_structs_without_a_name():
    assert [mark.name for mark in iterators.marks([{'name': 'a'}, {'name': 'b'}])] == ['a', 'b']


def test_generators_that_begin_or_end_elsewhere():
    def numbers():
        for n in range(5):
            yield n
    for _ in range(20):
        begun = numbers()
        next(begun)
        assert iterators.sum(begun) == 10
        words = ('%d' % n for n in numbers())
        assert iterators.first(words, 2) == ['0', '1']
        assert list(words) == ['2', '3', '4']
