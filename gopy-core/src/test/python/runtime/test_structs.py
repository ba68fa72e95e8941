from __future__ import absolute_import, unicode_literals

import copy
import gc
import inspect
import sys

import pytest
from test_functions import said


def test_methods_and_fields(shapes):
    p = shapes.new_person('Bob', 41)
    assert p.greet('Hi') == 'Hi, Bob' and p.birthday() == 42 and p.age == 42
    p.age = -1
    p.name = 'Al\0'
    assert p.name == 'Al\0' and p.birthday() == 0
    assert said(TypeError, setattr, p, 'age', 'x').startswith('Person.age: expected int, got ')
    assert said(AttributeError, setattr, p, 'nmae', 1)
    if sys.version_info[0] == 3:
        assert str(inspect.signature(p.greet)) == '(greeting)'
        assert str(inspect.signature(shapes.Person.greet)).replace(', /', '') == '(self, greeting)'
    assert 'greet' in dir(p) and 'home' in dir(p)


def test_all_kinds_of_field(shapes):
    p = shapes.Person('Bob', 3, height=1.5, married=True, photo=b'abc', id=b'1234', score=1 + 2j,
                      mood=shapes.HIGH, home={'city': 'Ulm', 'zip': 8907})
    assert (p.height, p.married, p.photo, p.id, p.score) == (1.5, True, b'abc', b'1234', 1 + 2j)
    assert p.mood is shapes.Level.HIGH and p.home.city == 'Ulm' and p.work is None
    assert p.last is None
    p.id = b'zzzz'
    assert p.id == b'zzzz'
    assert said(ValueError, setattr, p, 'id', b'1') == 'Person.id: expected [4]byte, 4 bytes, got 1'
    p.photo = None
    assert p.photo == b''


def test_nested_struct_is_a_live_view(shapes):
    p = shapes.Person()
    home = p.home
    home.city = 'Rome'
    assert p.home.city == 'Rome' and str(home) == '0 Rome'
    p.home = shapes.Address('Oslo', 150)
    assert home.city == 'Oslo' and home == shapes.Address('Oslo', 150)
    assert home != shapes.Address('Oslo', 151)
    p.work = home
    assert p.work.zip == 150
    p.work = None
    assert p.work is None


def test_struct_results_and_errors(shapes):
    p = shapes.Person(home=shapes.Address('A', 1))
    old = p.move(shapes.Address('B', 2))
    assert old.city == 'A' and p.home.city == 'B'
    old.city = 'C'
    assert p.home.city == 'B'
    with pytest.raises(shapes.ErrNowhere) as caught:
        p.move({'city': ''})
    assert caught.value.results[0].city == 'B'
    assert said(TypeError, p.move, {'town': 'x'}) == (
        "move() argument 'to': expected sample/shapes.Address: Address() has no parameter 'town'")
    assert said(TypeError, p.move, p).startswith(
        "move() argument 'to': expected sample/shapes.Address, got Person")


def test_identity(shapes):
    p = shapes.Person()
    assert shapes.same(p) is p and shapes.same(None) is None
    q = shapes.new_person('Q', 1)
    assert shapes.same(q) is q and q != p and hash(q) == hash(q)
    assert shapes.boss is shapes.boss and shapes.boss.name == 'Boss'


def test_constructor_and_repr(shapes):
    assert repr(shapes.Address('Ulm', 5)).replace("u'", "'") == "Address(city='Ulm', zip=5)"
    assert said(TypeError, shapes.Address, 1, 2, 3) == 'Address() takes 2 arguments, got 3'
    assert said(TypeError, shapes.Address, town=1) == "Address() has no parameter 'town'"
    assert said(TypeError, shapes.Address, 'x', city='y') == "Address() got argument 'city' twice"
    assert said(OverflowError, shapes.Address, 'x', 65536).startswith('Address.zip: 65536 does not')


def test_copy(shapes):
    p = shapes.Person(name='A')
    q = copy.copy(p)
    q.name = 'B'
    assert (p.name, q.name) == ('A', 'B')


def test_embedding(shapes):
    m = shapes.Mayor(since=5, name='M')
    assert isinstance(m, shapes.Person)
    assert m.name == 'M' and m.person.name == 'M' and m.greet('Hi') == 'Hi, M'
    m.age = 3
    assert m.birthday() == 4 and m.age == 4


def test_subclass_passes_as_the_go_value(shapes):
    class Child(shapes.Person):
        def shout(self):
            return self.greet('HI')
    child = Child(name='Kid')
    child.toy = 'ball'
    assert shapes.same(child) is child and child.shout() == 'HI, Kid'


def test_absent_names(strings):
    b = strings.Builder()
    assert b.write_string('ab') == 2 and str(b) == 'ab' and b.string() == 'ab'
    assert 'not bound: parameter w is io.Writer' in said(AttributeError, getattr, b, 'write_to')
    assert 'did you mean write_string?' in said(AttributeError, getattr, b, 'WriteString')
    assert 'write_string' in said(TypeError, strings.Builder.write_string, 3, 'x')


def test_variables(shapes):
    assert shapes.count == 7
    shapes.count = 8
    assert shapes.count == 8
    shapes.title = 'new'
    assert shapes.title == 'new'
    assert said(TypeError, setattr, shapes, 'count', 1.5) == 'shapes.count: expected int, got float'
    shapes.count = 7
    shapes.title = 'shapes'


def test_enums(shapes):
    Level = shapes.Level
    assert list(Level) == [0, 1] and Level.HIGH is shapes.HIGH and Level['LOW'] is Level.LOW
    assert Level.HIGH.name == 'HIGH' and Level.HIGH.value == 1
    assert repr(Level.HIGH) == '<Level.HIGH: 1>'
    assert Level(1) is Level.HIGH and Level(200).name is None and repr(Level(200)) == 'Level(200)'
    assert type(Level.HIGH.double()) is Level and Level.HIGH.double() == 2
    assert str(Level.HIGH) == '1' and Level.HIGH == 1
    with pytest.raises(OverflowError):
        Level(256)
    with pytest.raises(AttributeError):
        Level.HIGH = 3


def test_named(shapes):
    c = shapes.Celsius(100)
    assert c == 100.0 and c.fahrenheit() == 212.0 and repr(c) == 'Celsius(100.0)'
    assert str(c) == '100.0' and c + 1 == 101.0


def test_objects_are_released(shapes, gopy):
    gc.collect()
    before = gopy.live_objects()
    people = [shapes.new_person('x', i) for i in range(1000)]
    assert gopy.live_objects() >= before + 1000
    del people
    for _ in range(3):
        gc.collect()
    assert gopy.live_objects() <= before + 5


def test_bytes_fields_are_live(shapes, strings):
    p = shapes.Person(photo=b'abc')
    photo = p.photo
    photo[0] = 120
    assert p.photo == b'xbc' and p.photo != b'abc' and bytearray(b'xbc') == p.photo
    photo += b'de'
    assert p.photo == b'xbcde' and len(photo) == 5 and photo[-1] == 101 and 98 in photo
    assert photo.upper() == b'XBCDE' and photo.startswith(b'xb')
    assert photo.decode('ascii') == 'xbcde'
    assert photo[1:3] == b'bc' and photo.find(b'd') == 3 and photo.index(b'd') == 3
    assert strings.octets(photo) == b'xbcde' and photo + b'!' == b'xbcde!'
    photo[1:3] = b'--'
    assert p.photo.tobytes() == b'x--de' and list(p.photo)[:2] == [120, 45]
    other = shapes.Person(photo=photo)
    other.photo[0] = 65
    assert p.photo[0] == 120
    with pytest.raises(OverflowError):
        photo[0] = 256
    with pytest.raises(TypeError):
        hash(photo)
