"""Type arguments: how they are spelled, and what values stand for."""
from __future__ import absolute_import, unicode_literals

from collections import OrderedDict

import pytest

from gopy_runtime.inference import Inference, natural
from gopy_runtime.spelling import assemble, canonical, parts_of


@pytest.mark.parametrize('go_type, kind, parts', [
    ('int', 'name', []), ('*x/y.T', '*', ['x/y.T']), ('[]int', '[]', ['int']),
    ('[3][]int', '[3]', ['[]int']), ('map[string][]int', 'map', ['string', '[]int']),
    ('map[[2]int]x.List[int]', 'map', ['[2]int', 'x.List[int]']),
    ('x.Map[string, map[int]any]', 'x.Map', ['string', 'map[int]any']),
    ('func(x.List[int]) []x.List[int]', 'name', []),
    ('<-chan T', '<-chan ', ['T']), ('chan (<-chan int)', 'chan ', ['<-chan int']),
])
def test_types_are_taken_apart_and_put_together(go_type, kind, parts):
    assert parts_of(go_type) == (kind, parts)
    if kind != 'name':
        assert assemble(kind, parts) == go_type


@pytest.mark.parametrize('written, spelled', [
    ('byte', 'uint8'), ('[]byte', '[]uint8'), (' rune ', 'int32'), ('interface{}', 'any'),
    ('x.Map[string,interface {}]', 'x.Map[string, any]'), ('map[byte]*x.List[rune]',
                                                           'map[uint8]*x.List[int32]'),
])
def test_one_spelling_a_type(written, spelled):
    assert canonical(written) == spelled


def test_a_bracket_is_missing():
    with pytest.raises(TypeError):
        parts_of('x.Map[map[int]')


@pytest.mark.parametrize('value, go_type', [
    (None, None), (True, 'bool'), (1, 'int'), (1.5, 'float64'), (1j, 'complex128'), ('x', 'string'),
    (bytearray(b'x'), '[]uint8'), ([1], 'any'), (object(), 'any'),
])
def test_what_a_value_stands_for(value, go_type):
    assert natural(value) == go_type


@pytest.mark.parametrize('pattern, value, known', [
    ('T', 1, ['int', None]), ('[]T', [1, 2.5], ['float64', None]), ('[]T', [1, 'a'], ['any', None]),
    ('[]T', [], [None, None]), ('[]T', 'text', [None, None]), ('[]T', b'octets', [None, None]),
    ('[][]T', [[1], [2.5]], ['float64', None]), ('map[T]U', {'a': 1}, ['string', 'int']),
    ('map[T][]U', {'a': [1.5]}, ['string', 'float64']), ('*T', 1, ['int', None]),
    ('iter.Seq[T]', [1], ['int', None]), ('iter.Seq2[T, U]', {'a': 1}, ['string', 'int']),
    ('iter.Seq2[T, U]', [(1, 'a')], ['int', 'string']), ('func(T) U', len, [None, None]),
    ('[]T', None, [None, None]), ('[]T', 5, [None, None]),
])
def test_arguments_tell_types(pattern, value, known):
    inference = Inference(('T', 'U'))
    assert inference.learn(pattern, value) is value
    assert [inference.known('T'), inference.known('U')] == known


def test_iterators_are_not_consumed():
    inference = Inference(('T',))
    assert list(inference.learn('iter.Seq[T]', iter([1, 2, 3]))) == [1, 2, 3]
    assert inference.known('T') == 'int'
    assert inference.learn('[]T', (x for x in (1, 2))) == [1, 2]
    assert list(Inference(('T',)).learn('iter.Seq[T]', iter([]))) == []


def test_mappings_of_all_kinds():
    inference = Inference(('K', 'V'))
    inference.learn('map[K]V', OrderedDict([('a', 1), ('b', None)]))
    assert (inference.known('K'), inference.known('V')) == ('string', 'int')


class Viewed(object):
    """Stands for a view: its class knows Go's spelling."""

    _go_name = 'map[string]x.List[int8]'


def test_views_tell_exactly():
    inference = Inference(('K', 'V'))
    inference.learn('map[K]x.List[V]', Viewed())
    assert inference.exact == {'K': 'string', 'V': 'int8'}
