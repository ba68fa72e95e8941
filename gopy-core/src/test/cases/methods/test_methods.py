"""Methods, and the Python protocols that some of them serve."""
from __future__ import absolute_import, unicode_literals

from cases import methods
from runner import raises


def test_value_and_pointer_receivers():
    counter = methods.Counter(5)
    assert counter.get() == 5
    assert counter.add(3) == 8
    assert counter.n == 8
    assert counter.get() == 8


def test_parameters():
    assert methods.Counter(7).describe('n=', 3, b'!') == 'n=  7!'
    assert methods.Counter(7).describe(prefix='', width=1, data=b'') == '7'


def test_bound_and_unbound():
    counter = methods.Counter(1)
    add = counter.add
    assert add(1) == 2
    assert methods.Counter.add(counter, 1) == 3
    with raises(TypeError):
        methods.Counter.add(methods.Stack(), 1)


def test_method_errors_name_it():
    with raises(TypeError, "add() argument 'n': expected int, got"):
        methods.Counter().add('1')
    with raises(TypeError, "add() missing argument 'n'"):
        methods.Counter().add()


def test_a_pointer_result_is_the_same_object():
    counter = methods.Counter(1)
    assert counter.chain() is counter
    assert counter.chain().chain() is counter


def test_string_is_str():
    counter = methods.Counter(4)
    assert str(counter) == 'counter at 4'
    assert counter.string() == 'counter at 4'
    assert '{}'.format(counter) == 'counter at 4'


def test_len():
    stack = methods.Stack()
    assert len(stack) == 0
    assert bool(stack)
    stack.push(1)
    stack.push(2)
    assert len(stack) == 2 and stack.len() == 2


def test_close_is_a_context_manager():
    with methods.open() as handle:
        assert not handle.closed
    assert handle.closed
    with raises(Exception, 'closed already'):
        handle.close()


def test_compare_orders():
    one, two = methods.Version(1, 2), methods.Version(1, 3)
    assert one < two and one <= two and two > one and two >= one
    assert one == methods.Version(1, 2) and one != two
    assert sorted([two, one]) == [one, two]
    assert one.compare(two) == -1


def test_equal_decides():
    assert methods.new_key('ab') == methods.new_key('cd')
    assert methods.new_key('ab') != methods.new_key('c')
    with raises(TypeError):
        hash(methods.new_key('ab'))


def test_subclass_passes_as_the_go_value():
    class Mine(methods.Counter):
        """Adds state of its own."""

        def twice(self):
            return self.add(self.get())

    mine = Mine(3)
    mine.extra = 'kept'
    assert mine.twice() == 6
    assert mine.extra == 'kept'
    assert mine.chain() is mine


def test_no_such_method():
    with raises(AttributeError, 'Add'):
        methods.Counter().Add(1)


def test_lengths_of_other_integers():
    assert len(methods.Bits(n=3)) == 3 and methods.Bits(n=3).len() == 3
