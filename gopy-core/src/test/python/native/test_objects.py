"""Wrappers: identity, life, weak references, subclasses, methods, fields."""

import gc
import inspect
import weakref

import pytest

from . import people

engine = people.ENGINE


def test_constructor_methods_and_docs():
    p = people.new_person('Ann', 30)
    assert (p.get_age(), p.greet(), p.diff(people.new_person('B', 10)), p.diff(None)) == (
        30,
        'Hello, Ann',
        20,
        30,
    )
    assert people.Person.greet.__doc__ == 'Documents greet.'
    assert str(inspect.signature(people.Person.diff)) == '(self, /, other)'
    assert str(inspect.signature(p.diff)) == '(other)'
    assert people.Person.get_age(p) == 30
    with pytest.raises(TypeError):
        people.Person.get_age(3)


def test_classes_look_as_any():
    Person = people.Person
    assert (Person.__name__, Person.__qualname__) == ('Person', 'Person')
    assert Person.__module__ == 'people'
    assert Person.__doc__ == 'Documents Person.' and Person.__bases__ == (engine.Object,)
    assert repr(Person) == "<class 'people.Person'>"
    with pytest.raises(AttributeError):
        people.new_person('Ann', 30).nmae = 'x'
    equal = engine.make_class('Equal', (Person,), {
        '__module__': 'people', '__eq__': lambda self, other: True, '__len__': lambda self: 7})
    assert equal() == 3 and len(equal()) == 7 and equal.__hash__ is None
    assert issubclass(equal, Person) and isinstance(equal(), Person)


def test_one_wrapper_for_one_pointer():
    p = people.new_person('Ann', 30)
    assert p.same() is p and p.other() is p.other() and p.other() is not p
    other = p.other()
    address = other._address
    del other
    assert p.other()._address == address


def test_size_zero_has_no_identity():
    a, b = people.new_empty(), people.new_empty()
    assert a is not b


def test_classes_that_do_not_fit():
    p = people.new_person('Ann', 30)
    for value, got in ((3, 'int'), (people.new_empty(), 'Empty'), ('x', 'str')):
        with pytest.raises(TypeError) as caught:
            p.diff(value)
        assert str(caught.value) == "diff() argument 'other': expected *people.Person, got " + got
    assert p.diff({'name': 'm', 'age': 1}) == 29
    with pytest.raises(KeyError):
        p.diff({})
    assert people.sum_ages(p, None, {'name': '', 'age': 2}) == 32


def test_released_objects():
    p, q = people.new_person('Ann', 30), people.new_person('B', 1)
    p._handle = 0
    assert p._address == 0
    for use in (
        p.get_age,
        lambda: p.age,
        lambda: setattr(p, 'age', 1),
        lambda: p.name,
        lambda: setattr(p, 'name', 'x'),
    ):
        with pytest.raises(ValueError, match='this object has been released'):
            use()
    with pytest.raises(
        ValueError, match=r"diff\(\) argument 'other': this object has been released"
    ):
        q.diff(p)
    q_handle = q._handle
    engine.invoke(1, ('q', 'q'), (0, 0), ())
    with pytest.raises(ValueError, match='released'):
        people.Person.__new__(people.Person).get_age()
    assert q._handle == q_handle


def test_a_handle_that_go_released_is_stale():
    p = people.new_person('Ann', 30)
    handle, address = engine.invoke(4, ('O',), (p,), ('O',))
    copy = engine.wrap(people.Person, handle, address)
    twin = people.Person.__new__(people.Person)
    twin._handle = handle
    copy._handle = 0
    engine.live_objects()
    with pytest.raises(ValueError, match='released'):
        twin.get_age()
    with pytest.raises(ValueError, match="argument 'other'"):
        p.diff(twin)


def test_another_type_behind_a_handle():
    f = people.new_empty()
    h, a = engine.invoke(4, ('O',), (f,), ('O',))
    with pytest.raises(TypeError, match=r'get_age\(\): the object has another Go type'):
        engine.wrap(people.Person, h, a).get_age()


def test_wrappers_release_what_they_hold():
    gc.collect()
    before = engine.live_objects()
    people_list = [people.new_person('p', i) for i in range(1000)]
    assert engine.live_objects() == before + 1000
    del people_list
    assert engine.live_objects() == before
    for i in range(10000):
        people.new_person('p', i)
    assert engine.live_objects() == before


def test_weak_references():
    p = people.new_person('Ann', 30)
    gone = []
    ref = weakref.ref(p, lambda _: gone.append(True))
    assert ref() is p
    del p
    assert ref() is None and gone == [True]


def test_subclasses_hold_state_and_keep_identity():
    p = people.new_person('Ann', 30)
    handle, address = engine.invoke(4, ('O',), (p,), ('O',))
    mine = people.Plain()
    engine.adopt(mine, handle, address)
    mine.extra = mine  # a cycle that only the collector ends
    assert mine.same() is mine and mine.get_age() == 30
    before = engine.live_objects()
    ref = weakref.ref(mine)
    del mine
    gc.collect()
    assert ref() is None and engine.live_objects() == before - 1


def test_no_resurrection_by_identity():
    class Haunted(people.Person):
        def __del__(self):
            seen.append(self.other_self())

        def other_self(self):
            return people.Person.same(self)

    seen = []
    h, a = engine.invoke(2, ('q',), (1,), ('O',))
    ghost = Haunted()
    engine.adopt(ghost, h, a)
    del ghost
    assert seen[0].get_age() == 0
    del seen[:]
    gc.collect()


VALUES = {
    's': ('', 'é', 'x' * 1000, '\udc80'),
    'q': (0, -1, 2**63 - 1, -(2**63)),
    '?': (True, False),
    'b': (-128, 127),
    'h': (-(2**15), 2**15 - 1),
    'i': (-(2**31), 2**31 - 1),
    'B': (0, 255),
    'H': (0, 65535),
    'I': (0, 2**32 - 1),
    'Q': (0, 2**64 - 1),
    'f': (0.5, -1.25),
    'd': (0.1, 1e300),
}


@pytest.mark.parametrize('name, code, offset, go_type', people.FIELDS)
def test_fields(name, code, offset, go_type):
    p = people.new_person('Ann', 30)
    others = {n: getattr(p, n) for n, _, _, _ in people.FIELDS if n != name}
    for value in VALUES[code]:
        setattr(p, name, value)
        assert getattr(p, name) == value and type(getattr(p, name)) is type(value)
        assert {n: getattr(p, n) for n in others} == others
    with pytest.raises(TypeError, match=r'^Person\.%s: expected %s, got ' % (name, go_type)):
        setattr(p, name, object())
    with pytest.raises(AttributeError):
        delattr(p, name)
    assert getattr(people.Person, name).__doc__ == 'The %s.' % name


def test_fields_check_ranges_and_change_nothing():
    p = people.new_person('Ann', 30)
    with pytest.raises(OverflowError, match=r'^Person\.u8: 256 does not fit uint8 \(0 to 255\)'):
        p.u8 = 256
    with pytest.raises(OverflowError, match=r'^Person\.f32: '):
        p.f32 = 1e300
    assert p.u8 == 0 and p.f32 == 0
    assert p.greet() == 'Hello, Ann'
    p.name = 'Bob'
    assert p.greet() == 'Hello, Bob'
