"""Fields of embedded types are reached by their own names too, whatever is embedded."""
from __future__ import absolute_import, unicode_literals

from cases import embedding, gopy
from runner import IRONPYTHON, raises


def test_struct():
    message = embedding.new()
    assert message.header.id == message.id == 1
    assert message.answer() == message.header.answer() - 1 == 2
    message.header.flags = 7
    assert message.flags == 7
    message.header = embedding.Header(5, 6)
    assert (message.id, message.flags) == (5, 6)


def test_pointer():
    message = embedding.new()
    assert message.tail.length == message.length == 2
    message.grow(1)
    message.tail.grow(1)
    assert message.length == 4
    tail = embedding.Tail(9)
    message.tail = tail
    assert message.tail is tail and message.length == 9
    message.length = 10
    assert tail.length == 10
    message.tail = None
    assert message.tail is None
    reason = () if IRONPYTHON else (': it lies in tail, which is None',)  # lost in properties there
    with raises(AttributeError, "no attribute 'length'", *reason):
        message.length
    with raises(AttributeError, 'tail'):
        message.length = 1


def test_interface():
    message = embedding.new()
    assert message.speaker.name == 'Rex' and message.speak() == 'Rex barks'

    class Cat(object):
        def speak(self):
            return 'meow'
    cat = Cat()
    message.speaker = cat
    assert message.speak() == 'meow' and message.speaker is cat


def test_types_that_are_no_structs():
    message = embedding.new()
    assert message.celsius == 20 and not message.hot()
    message.celsius = 40
    assert message.hot() and message.celsius.hot()
    message.set(5)
    assert message.celsius == 5
    message.names = ['a']
    message.add('b')
    message.names.add('c')
    assert message.names == ['a', 'b', 'c']
    message.table['x'] = 1
    assert message.size() == message.table.size() == 1
    message.hook = lambda n: n + 1
    assert message.hook(1) == 2
    message.count = gopy.Ref[embedding.Count](3)
    assert message.up() == message.count.up() - 1 == 4


def test_deeper():
    outer = embedding.Outer(own='x')
    outer.message = embedding.new()
    assert outer.header.id == outer.message.header.id == outer.id == 1
    assert outer.tail.length == outer.length == outer.message.length == 2
    outer.message.celsius = 31
    assert outer.hot() and outer.celsius == 31
    outer.header.id = 8
    assert outer.message.id == 8


def test_constructor():
    message = embedding.Message(header=embedding.Header(3), tail={'length': 4}, celsius=50)
    assert (message.id, message.length, message.hot()) == (3, 4, True)


def test_errors_in_fields():
    failure = embedding.Failure(embedding.ErrBad)
    assert failure.text() == 'bad' and isinstance(failure.err, embedding.ErrBad)
    failure.err = ValueError('x')
    assert failure.text() == 'x' and isinstance(failure.err, ValueError)
    failure.err = None
    assert failure.err is None
    with raises(TypeError, 'Failure.err: expected error, got int'):
        failure.err = 5


def test_functions_within_others():
    failure = embedding.Failure()
    assert failure.hooks == {} and 'hooks={}' in repr(failure)
    failure.hooks = {'twice': lambda n: 2 * n}
    assert failure.call('twice', 4) == 8 == failure.hooks['twice'](4)
    failure.hooks['none'] = lambda n: 0
    assert failure.call('none', 4) == 0
    assert failure.chan is None


def test_repr_of_what_has_nothing_to_say():
    assert 'Blank' in repr(embedding.Blank())
    with raises(gopy.GoPanic):
        str(embedding.Blank())
