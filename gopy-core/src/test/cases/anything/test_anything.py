# -*- coding: utf-8 -*-
"""any: the natural value on both sides."""
# Kinds: any
from __future__ import absolute_import, unicode_literals

import pickle
import sys
from collections import deque
from datetime import datetime, timedelta, tzinfo
from decimal import Decimal
from fractions import Fraction

from cases import anything, gopy
from generic.gods.lists import arraylist
from runner import each, raises


class Utc(tzinfo):
    """UTC, which 2.7 has no class for."""

    def utcoffset(self, when):
        return timedelta(0)

    def tzname(self, when):
        return str('UTC')


@each('value, kind', (None, '<nil>'), (True, 'bool'), (5, 'int'), (2 ** 64 - 1, 'uint64'),
      (2 ** 70, '*big.Int'), (1.5, 'float64'), (1j, 'complex128'), ('grüße', 'string'),
      (bytearray(b'ab'), '[]uint8'), ([1, 'a'], '[]interface {}'),
      ({'a': 1}, 'map[string]interface {}'),
      ({1: 2}, 'map[interface {}]interface {}'))
def test_kinds(value, kind):
    assert anything.kind(value) == kind


@each('value', None, True, 5, -2 ** 63, 2 ** 64 - 1, 1.5, 1j, 'grüße', b'ab', [1, ['a']],
      {'a': [1, {'b': None}]})
def test_values_come_back(value):
    assert anything.same(value) == value


def test_tree():
    assert anything.tree() == {'list': [1, 'two', None, 2.5], 'ok': True}
    assert type(anything.tree()) is dict


def test_variadic():
    assert anything.print_('%v-%v-%s', 1, True, 'x') == '1-true-x'


def test_go_objects_come_back_as_themselves():
    thing = anything.new_thing(3)
    assert anything.same(thing) is thing
    assert anything.kind(thing) == '*anything.Thing'


class Countdown(object):
    def __iter__(self):
        return iter([3, 2, 1])


@each('value', object(), set(['a']), frozenset([1]), Decimal('1.10'), deque([1]), Countdown(),
      {}.keys())
def test_other_python_objects_come_back_untouched(value):
    if isinstance(value, list):
        return  # 2.7
    assert anything.same(value) is value
    assert anything.same([value])[0] is value and anything.same({'x': value})['x'] is value


def test_python_objects_are_printed_as_python_does():
    assert anything.print_('%v %s', Decimal('1.50'), Countdown).startswith('1.50 ')
    assert anything.print_('%v', set([1])) == str(set([1]))


def test_collections_are_taken_by_their_contents_elsewhere():
    assert anything.total(set([1, 2]), Decimal('0.5')) == 3.5
    assert anything.total(Countdown(), 1) == 7.0
    assert anything.total((n for n in (4, 5)), Decimal(1)) == 10.0
    assert anything.kind(n for n in (1, 2)) == '[]interface {}'
    with raises(TypeError, "total() argument 'numbers[0]': expected int, got str"):
        anything.total(frozenset(['x']), 1)


def test_what_go_took_by_its_contents_is_let_go():
    kept = set([1])
    before = sys.getrefcount(kept) if callable(getattr(sys, 'getrefcount', None)) else None
    for _ in range(20):
        anything.total(kept, 0)
    anything.total(set(), 0)
    assert before is None or sys.getrefcount(kept) == before


def test_an_object_of_a_type_that_is_not_bound():
    place = anything.place(3)
    assert repr(place) == '<Go text/scanner.Position>'
    assert anything.place_line(place) == 3
    assert gopy.plain(place) == {'Filename': 'f', 'Offset': 0, 'Line': 3, 'Column': 0}
    assert anything.Placed(where=place).where == place
    assert [anything.place_line(p) for p in anything.same([place, place])] == [3, 3]
    one, other = anything.same_place()
    assert one == other and len({one, other}) == 1
    assert one != place and one != 5


def test_times_and_numbers_of_a_library_that_binds_none():
    noon = datetime(2024, 2, 3, 12, 0, 0, 250000, Utc())
    held = arraylist.new(noon, timedelta(seconds=90), 1 << 100, Fraction(2, 3))
    values = held.values()
    assert values[0] == noon and values[0].utcoffset() == timedelta(0)
    assert pickle.loads(pickle.dumps(values[0], 2)) == noon
    assert values[1] == timedelta(seconds=90)
    assert values[2] == 1 << 100 and values[3] == Fraction(2, 3)
    assert held.contains(noon) and held.contains(timedelta(seconds=90))
