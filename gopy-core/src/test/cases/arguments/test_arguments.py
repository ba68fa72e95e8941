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


LETTERS = 'abcdefghijklmnop'


def wide(*rest, **named):
    values = dict(number=1, part=arguments.Part('x'), pointer=None, kind=arguments.Kind(4),
                  list=[1, 2], data=b'ab', call=lambda n: n + 1, failure=None, **named)
    return arguments.wide(*(list(LETTERS) + [values[n] for n in (
        'number', 'part', 'pointer', 'kind', 'list', 'data', 'call', 'failure')] + list(rest)))


def test_more_arguments_than_a_frame_has_room_for():
    assert wide() == LETTERS + '1xnil4 [1 2] [97 98] 2 []'
    assert wide('y', 'z') == LETTERS + '1xnil4 [1 2] [97 98] 2 [y z]'
    given = dict((letter, letter) for letter in LETTERS)
    given.update(number=2, part={'name': 'm'}, pointer={'name': 'n'}, kind=3, list=[],
                 data=bytearray(b'c'), call=lambda n: 0, failure=None)
    assert arguments.wide(**given) == LETTERS + '2mn3 [] [99] 0 []'
    with raises(ValueError) as raised:
        arguments.wide(**dict(given, failure=ValueError('x')))
    assert 'x' in str(raised.value)


def test_packed_arguments_that_do_not_fit():
    given = dict((letter, letter) for letter in LETTERS)
    given.update(number=2, part=arguments.Part(), pointer=None, kind=3, list=[1],
                 data=b'', call=lambda n: 0, failure=None)
    with raises(TypeError, "wide() argument 'c': expected string, got int"):
        arguments.wide(**dict(given, c=5))
    with raises(OverflowError, "wide() argument 'number': 128 does not fit int8"):
        arguments.wide(**dict(given, number=128))
    with raises(TypeError, "wide() argument 'list[1]': expected int, got str"):
        arguments.wide(**dict(given, list=[1, 'x']))
    with raises(TypeError, "wide() missing argument 'b'"):
        arguments.wide('a')
    with raises(TypeError, "wide() has no parameter 'zz'"):
        arguments.wide(**dict(given, zz=1))


def test_methods_with_many_arguments():
    crowd, letters = arguments.Crowd('<'), 'abdefghijklmnopqrstu'
    assert crowd.wide(*letters) == '<aufalse'
    assert crowd.wide(*letters, timeout=5).endswith('true')
    assert arguments.Kind(5).wide(*(letters.replace('k', '') + 'v')) == '5av'
    with raises(TypeError, "wide() argument 'b'"):
        crowd.wide('a', 5, *letters[2:])
