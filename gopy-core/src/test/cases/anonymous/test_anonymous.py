# -*- coding: utf-8 -*-
"""Structs and interfaces without a name: a class named after the place, mappings, views."""
# Kinds: a struct without a name
from __future__ import absolute_import, unicode_literals

from cases import anonymous
from cases.gopy import plain
from runner import raises


def test_a_field_is_a_view_into_its_parent():
    config = anonymous.new()
    assert type(config.tls).__name__ == 'Config_TLS'
    assert (config.tls.cert, config.tls.port, config.tls.deep.on) == ('a.pem', 443, True)
    config.tls.cert = 'b.pem'
    assert config.cert() == 'b.pem'
    deep = config.tls.deep
    deep.on = False
    assert config.tls.deep.on is False
    assert repr(config.tls) == ("Config_TLS(cert='b.pem', port=443, deep=Config_TLS_Deep(on=False))"
                                .replace("'b.pem'", repr('b.pem')))


def test_a_field_takes_a_mapping_or_its_class():
    config = anonymous.Config()
    config.tls = {'cert': 'c', 'deep': {'on': True}}
    assert (config.tls.cert, config.tls.deep.on) == ('c', True)
    config.tls = anonymous.Config_TLS('d', 80)
    assert plain(config.tls) == {'cert': 'd', 'port': 80, 'deep': {'on': False}}
    assert anonymous.Config(tls={'port': 1}).tls.port == 1
    with raises(TypeError, 'tls'):
        config.tls = 3
    with raises(TypeError, 'nothing'):
        config.tls = {'nothing': 1}


def test_elements():
    config = anonymous.new()
    assert [(r.name, r.limit) for r in config.rules] == [('first', 1.5)]
    config.rules.append({'name': 'second', 'limit': 2})
    config.rules[1].limit = 2.5
    assert plain(config.rules)[1] == {'name': 'second', 'limit': 2.5}
    assert type(config.rules[0]).__name__ == 'Config_Rules'
    assert config.by_name['x'].weight == 7
    config.by_name['y'] = {'weight': 8}
    assert plain(config.by_name) == {'x': {'weight': 7}, 'y': {'weight': 8}}
    assert config.maybe is None
    config.maybe = {'reason': 'why'}
    assert config.maybe.reason == 'why'


def test_identical_types_are_one_class():
    parts = anonymous.split('a b c')
    assert (parts.head, parts.tail) == ('a', 'b c')
    assert anonymous.join(parts) == 'a+b c'
    assert anonymous.join({'head': 'x', 'tail': 'y'}) == 'x+y'
    assert anonymous.split('a b') == parts.__class__('a', 'b')
    assert anonymous.total([{'weight': 1}, anonymous.box()]) == 4
    assert type(anonymous.box()) is anonymous.Total_rows


def test_parameters():
    assert anonymous.pick(None, 'a') == 'a'
    assert anonymous.pick({'upper': True}, 'a') == 'A'
    assert anonymous.pick(anonymous.Pick_options(upper=True), 'b') == 'B'
    with raises(TypeError, 'pick() argument', 'options'):
        anonymous.pick(1, 'a')


def test_named_slices_of_them():
    rows = anonymous.Rows([{'id': 1, 'tags': ['x']}])
    assert rows.size() == 1
    assert rows[0].tags == ['x']
    assert type(rows[0]).__name__ == 'Rows_Element'


def test_variables_and_embedding():
    assert anonymous.defaults.name == 'default'
    assert anonymous.defaults.twice() == 42
    anonymous.defaults.id = 4
    try:
        assert anonymous.defaults.base.twice() == 8
    finally:
        anonymous.defaults.id = 21


def test_empty_structs():
    found = anonymous.set('a', 'b')
    assert sorted(found) == ['a', 'b']
    assert anonymous.size({'a': {}, 'b': anonymous.Empty()}) == 2
    assert anonymous.Empty() == anonymous.Empty()


def test_an_interface_without_a_name():
    class Guest(object):
        def enter(self, query):
            self.query = dict(query)
            return True

        def leave(self):
            return ' '.join(self.query['k'])
    assert anonymous.visit(Guest()) == 'v'
    assert anonymous.visit(anonymous.Counter(2)) == 'xxx'
    assert anonymous.visit(None) == 'nobody'
    assert anonymous.Guest_result.__name__ == 'Guest_result'
    assert anonymous.guest().leave() == 'bye'
    with raises(TypeError, 'visit()', 'Enter(url.Values)', 'no method Enter, Leave'):
        anonymous.visit(object())


def test_a_field_of_such_an_interface():
    class Sink(list):
        def put(self, key):
            if not key:
                raise KeyError('none')
            self.append(key)
    sink = Sink()
    visitor = anonymous.Visitor(sink=sink)
    visitor.run('a', 'b')
    assert sink == ['a', 'b'] and visitor.sink is sink
    with raises(KeyError, 'none'):
        visitor.run('')
