"""Bad arguments: a clear error before Go runs, and no harm done."""
from __future__ import absolute_import, unicode_literals

from cases import arguments
from runner import raises


def test_missing():
    with raises(TypeError, "add() missing argument 'b'"):
        arguments.add(1)
    with raises(TypeError, "add() missing argument 'a'"):
        arguments.add(b=1)
    with raises(TypeError, "one() missing argument 'text'"):
        arguments.one()


def test_too_many():
    with raises(TypeError, 'add() takes 2 arguments, got 3'):
        arguments.add(1, 2, 3)
    with raises(TypeError, 'none() takes 0 arguments, got 1'):
        arguments.none(1)
    with raises(TypeError, 'one() takes 1 argument, got 2'):
        arguments.one('a', 'b')


def test_unknown_keyword():
    with raises(TypeError, "add() has no parameter 'c'"):
        arguments.add(1, 2, c=3)
    with raises(TypeError, "none() has no parameter 'x'"):
        arguments.none(x=1)


def test_twice():
    with raises(TypeError, "add() got argument 'a' twice"):
        arguments.add(1, a=2)


def test_wrong_type():
    with raises(TypeError, "add() argument 'a': expected int, got "):
        arguments.add('1', 2)
    with raises(TypeError, "add() argument 'b': expected int, got float"):
        arguments.add(1, 2.0)
    with raises(TypeError, "join() argument 'b': expected string, got int"):
        arguments.join('a', 1)
    with raises(TypeError, "join() argument 'a': expected string, got None"):
        arguments.join(None, 'b')


def test_out_of_range():
    with raises(OverflowError, "add() argument 'a': 9223372036854775808 does not fit int "
                               "(-9223372036854775808 to 9223372036854775807)"):
        arguments.add(2 ** 63, 0)
    with raises(OverflowError, "count() argument 'a': 128 does not fit int8 (-128 to 127)"):
        arguments.count(128, '')


def test_go_does_not_run():
    before = arguments.calls()
    for wrong in ((), (1,), (128, ''), (1, 2), ('1', ''), (1, '', 3)):
        with raises((TypeError, OverflowError)):
            arguments.count(*wrong)
    assert arguments.calls() == before
    arguments.count(1, '')
    assert arguments.calls() == before + 1


def test_still_right_after_many_errors():
    for number in range(2000):
        with raises(TypeError):
            arguments.join('a' * number, number)
    assert arguments.join('a', 'b') == 'ab'
    assert arguments.add(1, 2) == 3


def test_an_argument_that_raises():
    class Angry(object):
        """Raises when it is converted."""

        def __index__(self):
            raise KeyError('angry')

    with raises(KeyError, 'angry'):
        arguments.add(1, Angry())
