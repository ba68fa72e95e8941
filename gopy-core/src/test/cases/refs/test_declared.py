"""Pointer types that a package declares, as ``type Counter *int``: a Ref, or what they point to."""
# Kinds: named pointer
from __future__ import absolute_import

from cases import gopy, refs
from runner import raises


def test_it_is_what_the_pointer_without_a_name_is():
    assert refs.Counter is gopy.Ref[int] and refs.Handle is refs.Square
    assert refs.Register is refs.Roll and refs.Lines is gopy.Ref['[]string']
    counter = refs.Counter(5)
    assert counter.value == 5 and refs.counted(counter) == 5 == refs.counted(5)
    assert refs.counted(None) == -1
    assert isinstance(refs.new_counter(3), refs.Counter) and refs.new_counter(3).value == 3
    assert refs.linked() == refs.total


def test_variables():
    assert refs.same_counter(refs.total)
    before = refs.total
    try:
        refs.total = gopy.Ref[int](8)
        assert refs.total.value == 8 and refs.same_counter(refs.total) and refs.total != before
    finally:
        refs.total = before
    assert refs.missing is None
    try:
        refs.missing = refs.Square(3)
        assert refs.missing.side == 3 and refs.slots().value is refs.missing
    finally:
        refs.missing = None
    assert refs.slots().value is None


def test_fields():
    panel = refs.Panel()
    assert panel.counter is panel.handle is panel.register is panel.lines is None
    panel = refs.Panel(counter=5, handle=refs.Square(2), register=['a'], lines=['b'])
    panel.counter.value += 1
    panel.register.append('c')
    assert refs.counted(panel.counter) == 6 and panel.handle.side == 2
    assert panel.register == ['a', 'c'] and panel.lines.value == ['b']
    assert gopy.plain(panel) == {'counter': 6, 'handle': {'side': 2}, 'register': ['a', 'c'],
                                 'lines': ['b']}
    with raises(TypeError, 'Panel.counter'):
        panel.counter = 'x'


def test_within_others():
    counter = refs.Counter(4)
    counters = refs.counters([counter, 5])
    assert counters['first'] == counter and counters['none'] is None
    assert gopy.Slice['gopy.test/cases/refs.Counter']([3])[0].value == 3
    assert refs.by_counter(lambda c: c.value + 1) == refs.total.value + 1
    assert refs.steps_to(counter) == counter == refs.Steps(counter).value


def test_pointers_to_structs():
    assert refs.side(refs.new_handle(4)) == 4 == refs.side(refs.Handle(4)) == refs.side({'side': 4})
    assert isinstance(refs.handle_of(2), refs.Handle) and refs.handle_of(2).name() == 'square'
