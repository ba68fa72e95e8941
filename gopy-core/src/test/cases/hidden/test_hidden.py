# -*- coding: utf-8 -*-
"""Types that other packages cannot name: what Go gave goes back in, methods and fields work."""
# Kinds: unexported type
from __future__ import absolute_import, unicode_literals

from cases import hidden
from cases.gopy import GoError, plain
from runner import raises


def test_functional_options():
    c = hidden.new(hidden.with_name('x'), hidden.with_level(3))
    assert c.describe() == 'x 3'
    assert hidden.new().describe() == 'none 0'
    assert isinstance(hidden.with_name('x'), hidden.Option)
    with raises(TypeError, 'new()'):
        hidden.new(3)


def test_python_writes_an_option():
    def louder(config):
        config.level += 10
    assert hidden.new(louder, hidden.Option(louder)).describe() == 'none 20'
    c = hidden.new_plain(louder, hidden.with_level(1), hidden.with_name('n'))
    assert c.describe() == 'n 11'


def test_classes():
    c = hidden.new()
    assert type(c) is hidden._config
    c.level = 5
    assert c.level == 5
    with raises(AttributeError):
        c.name
    twin = hidden.copy(c)
    twin.level = 6
    assert (c.level, twin.level) == (5, 6)
    assert twin.describe() == 'none 6'
    assert hidden._config(level=2).describe() == ' 2'
    assert plain(c) == {'level': 5}


def test_composites():
    c, d = hidden.new(hidden.with_name('c')), hidden.new(hidden.with_name('d'))
    found = hidden.all([c, d])
    assert found['c'] is c and sorted(found) == ['c', 'd']
    assert hidden.several(c, d, c) == 3
    with raises(TypeError, 'several()'):
        hidden.several(c, 1)


def test_enums():
    assert type(hidden.LOW) is hidden._level
    assert str(hidden.HIGH) == 'high'
    assert hidden.above(hidden.HIGH, hidden.LOW) and not hidden.above(hidden.LOW, 2)
    assert list(hidden.levels(hidden.LOW)) == [hidden.LOW, hidden.HIGH]


def test_variables_with_methods():
    assert hidden.order.swap('abc') == 'cba'
    step = hidden.order.next(4)
    assert (step.double(), step.n) == (8, 4)
    step.n = 5
    assert step.double() == 10


def test_errors():
    with raises(hidden._failure) as caught:
        hidden.raise_(7)
    assert caught.value.code == 7 and isinstance(caught.value, GoError)
    assert hidden.fail(8).code == 8


def test_embedded():
    d = hidden.Derived(name='n')
    d.id = 4
    assert d.twice() == 8


def test_named_slices():
    n = hidden.names('a', 'b')
    assert n.count_() == 2 and n == ['a', 'b']
    assert hidden.join(n) == '[a b]' and hidden.join(['x']) == '[x]'


def test_interfaces():
    assert hidden.speaker().speak() == 'woof'
    assert hidden.listen(hidden.speaker()) == 'woof'


def test_fields():
    h = hidden.Holder(level=hidden.HIGH)
    assert h.level is hidden.HIGH
    h.config = hidden.new(hidden.with_level(3))
    assert h.config.level == 3
    h.inner.level = 9
    assert h.inner.describe() == ' 9'
    h.value.shown = 40
    assert h.sum() == 42
    h.value = {'shown': 1}
    assert h.sum() == 3


def test_sealed_interfaces_pass_through():
    s = hidden.square(3)
    assert s.area() == 9 and hidden.area(s) == 9
    assert hidden.areas([s, hidden.square(1)]) == 10

    class Circle(object):
        def area(self):
            return 3.0

        def sealed(self):
            pass
    with raises(TypeError, 'area()', 'Shape', 'Circle', 'sealed'):
        hidden.area(Circle())


def test_an_embedded_hidden_interface_can_be_implemented():
    class Ghost(object):
        def speak(self):
            return 'boo'

        def seen(self):
            return False
    assert hidden.look(hidden.cat()) == 'meow true'
    assert hidden.look(Ghost()) == 'boo false'


def test_aliases_are_names():
    assert hidden.Shown(n=8).half() == 4
    assert hidden.Shown is hidden._shown


def test_instances_of_hidden_generic_types():
    assert hidden.choose(1).or_(2, True).or_(3, False).end() == 2
    assert hidden.choose('a').end() == 'a'
    assert hidden.choose[float](1.5).end() == 1.5


def test_hidden_types_of_keys():
    fields = hidden.Fields({'time': '@t'})
    assert fields['time'] == '@t' and fields.pick('time') == '@t'
    fields['msg'] = '@m'
    assert sorted(fields) == ['msg', 'time']
    assert hidden.corners({}) == 0
