# -*- coding: utf-8 -*-
"""any: the natural value on both sides."""
# Kinds: any
from __future__ import absolute_import, unicode_literals

from cases import anything
from runner import each


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


def test_other_python_objects_come_back_untouched():
    value = object()
    assert anything.same(value) is value
