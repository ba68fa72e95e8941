# -*- coding: utf-8 -*-
"""Named basic types: subclasses of Python's own with Go's methods."""
# Kinds: named number, named string, named bool
from __future__ import absolute_import, unicode_literals

import copy
import pickle

from cases import gopy, named
from runner import each, raises

TEXT = type('')


def test_float():
    boiling = named.boil()
    assert type(boiling) is named.Celsius and isinstance(boiling, float)
    assert boiling == 100.0
    assert boiling.fahrenheit() == 212.0
    assert type(boiling.fahrenheit()) is named.Fahrenheit


def test_plain_values_are_accepted():
    assert named.warmer(20, 1.5) == 21.5
    assert named.warmer(named.Celsius(20), 1) == 21
    assert type(named.warmer(20, 1)) is named.Celsius
    with raises(TypeError, 'warmer()', 'Celsius'):
        named.warmer('hot', 1)


def test_methods_on_values_made_in_python():
    assert named.Celsius(0).fahrenheit() == 32
    assert named.Name('Gopher').greet('Hi') == 'Hi Gopher'
    assert named.Level(3).above(2) is True
    assert named.Level(3).above(named.Level(4)) is False
    assert named.Port(8080).next() == 8081


def test_string():
    name = named.shout('hey')
    assert type(name) is named.Name and isinstance(name, TEXT)
    assert name == 'hey!'
    assert name.greet('oh') == 'oh hey!'
    assert name.upper() == 'HEY!'


def test_bool_is_an_int():
    switch = named.Switch(True)
    assert isinstance(switch, (int, type(1 << 64)))  # a long on IronPython 2.7
    assert switch.toggle() == False  # noqa: E712
    assert switch.toggle().toggle() == True  # noqa: E712


def test_range():
    with raises(OverflowError, 'Port', '0 to 65535'):
        named.Port(70000).next()


def test_str_is_gos():
    shown = str(named.Celsius(21.5))
    assert (shown.decode('utf-8') if isinstance(shown, bytes) else shown) == '21.5°C'
    assert named.Celsius(21.5).string() == '21.5°C'


def test_without_methods():
    assert named.same(5) == 5
    assert type(named.same(5)) is named.Plain
    assert named.Plain(7) + 1 == 8


def test_complex():
    assert named.turn(1 + 2j) == 1 + 2j


def test_arithmetic_and_hash_are_pythons():
    assert named.Celsius(1) + named.Celsius(2) == 3.0
    assert {named.Name('a'): 1}['a'] == 1
    assert hash(named.Level(5)) == hash(5)


def test_fields():
    reading = named.new_reading(20.5, 'kitchen')
    assert type(reading.temperature) is named.Celsius
    assert reading.sensor.greet('in') == 'in kitchen'
    reading.temperature = 3
    assert reading.temperature == 3.0
    reading.sensor = 'hall'
    assert reading.sensor == 'hall'
    assert reading.on == True  # noqa: E712


def test_pointer_methods_are_those_of_a_ref():
    warm = gopy.Ref[named.Celsius](20)
    assert warm.value == 20
    warm.set('36.6')
    assert warm.value == named.Celsius(36.6)
    assert type(warm.value) is named.Celsius
    with raises(gopy.GoError):
        warm.set('x')
    named.apply(warm, '1')
    assert warm.value == 1
    with raises(AttributeError, "no attribute 'set': it is a pointer method, of Ref[Celsius]"):
        named.Celsius(1).set('2')
    with raises(AttributeError):
        warm.absent


def test_pointer_methods_of_bytes():
    secret = gopy.Ref[named.Secret](b'abc')
    assert secret.wipe() == secret
    assert secret.value == b'***' and type(secret.value) is named.Secret
    assert type(secret).wipe(None) is None


def test_pointer_methods_serve_text():
    count = gopy.Ref[named.Counter](3)
    assert str(count) == 'counter at 3'
    assert count.value == count.value_() == 3
    room = named.Room(count=count)
    assert room.count == count
    room.count.value = 4
    assert count.value_() == room.count.value_() == 4


def test_pointer_methods_of_structs_within():
    room = named.Room()
    room.door.acquire()
    room.locks[1].acquire()
    assert room.door.held and [lock.held for lock in room.locks] == [False, True]


def test_a_named_bool_behind_interfaces():
    assert named.show_one(named.Switch(True)) == 'switch true'
    assert named.show_one(named.Switch(False)) == 'switch false'
    assert named.show_all(named.Switch(True), True) == ['switch true', 'bool']


def test_bools_in_lists_maps_and_any():
    on, off = named.Switch(True), named.Switch(False)
    assert named.panel([on, off, True], {'a': on, 'b': off}) == 3
    assert named.is_switch(on) and named.is_switch(off) and not named.is_switch(True)


@each('value', named.Phase(1 + 2j), named.Celsius(1.5), named.Name('x'), named.Switch(True),
      named.Port(7), named.Tag('x'), named.Sum(b'ab'))
def test_copies_and_pickles(value):
    pickles = [pickle.loads(pickle.dumps(value, protocol)) for protocol in (0, 1, 2)]
    for made in [copy.copy(value), copy.deepcopy(value)] + pickles:
        assert type(made) is type(value) and made == value


def test_strings_and_bytes_that_say_something_else():
    assert str(named.Tag('x')) == '<x>' and named.Tag('x') == 'x'
    assert str(named.Sum(b'ab')) == '6162' and named.Sum(b'ab') == b'ab'
