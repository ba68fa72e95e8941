"""Each wire code there and back, with what Python allows in its place and what it does not."""

import array
import math

import pytest

from gopy_runtime.text import NIL

from . import people

RANGES = {
    'b': (-(2**7), 2**7 - 1),
    'h': (-(2**15), 2**15 - 1),
    'i': (-(2**31), 2**31 - 1),
    'q': (-(2**63), 2**63 - 1),
    'B': (0, 2**8 - 1),
    'H': (0, 2**16 - 1),
    'I': (0, 2**32 - 1),
    'Q': (0, 2**64 - 1),
}


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


@pytest.mark.parametrize('code', sorted(RANGES))
def test_integers(code):
    low, high = RANGES[code]
    echo = people.echo[code]
    for value in (low, high, 0, 1, high // 2):
        assert echo(value) == value and type(echo(value)) is int
    assert echo(True) == 1 and echo(Index(7)) == 7
    for value in (low - 1, high + 1, -(2**70), 2**70, Index(high + 1)):
        with pytest.raises(OverflowError) as caught:
            echo(value)
        assert str(caught.value).startswith(
            "echo() argument 'v': %d does not fit " % getattr(value, 'value', value)
        )
    for value in (1.0, '1', None, b'1', [1]):
        with pytest.raises(TypeError, match="^echo\\(\\) argument 'v': expected .*, got"):
            echo(value)


def test_minus_one_is_no_error():
    assert people.add(-1, 0) == -1 and people.echo['q'](-1) == -1 and people.echo['d'](-1) == -1.0


def test_an_exception_in_index_stays():
    class Broken:
        def __index__(self):
            raise KeyError('mine')

    with pytest.raises(KeyError, match='mine'):
        people.add(Broken(), 1)


def test_runes():
    assert (
        people.echo['r']('é') == 233
        and people.echo['r'](65) == 65
        and people.echo['r']('\U0001f600') == 0x1F600
    )
    for value in ('', 'ab', 1.0, None):
        with pytest.raises(TypeError, match="echo\\(\\) argument 'v': expected rune"):
            people.echo['r'](value)


def test_bool_is_strict():
    assert people.echo['?'](True) is True and people.echo['?'](False) is False
    for value in (1, 0, None, 'x'):
        with pytest.raises(TypeError, match='expected bool'):
            people.echo['?'](value)


def test_floats():
    class Half:
        def __float__(self):
            return 0.5

    assert (
        people.echo['d'](0.1) == 0.1
        and people.echo['d'](3) == 3.0
        and people.echo['d'](Half()) == 0.5
    )
    assert people.echo['f'](0.5) == 0.5 and people.echo['f'](0.1) != 0.1
    assert math.isinf(people.echo['f'](float('inf'))) and math.isnan(people.echo['d'](float('nan')))
    with pytest.raises(OverflowError, match="argument 'v': 1e\\+300 does not fit f"):
        people.echo['f'](1e300)
    with pytest.raises(OverflowError):
        people.echo['d'](10**400)
    for value in ('1', None, b'1'):
        with pytest.raises(TypeError, match='expected float64'):
            people.echo['d'](value)


def test_complex():
    for code in 'FD':
        assert people.echo[code](1.5 - 2j) == 1.5 - 2j and people.echo[code](2) == 2
        with pytest.raises(TypeError, match="argument 'v': expected"):
            people.echo[code]('1j')
    with pytest.raises(OverflowError, match="argument 'v': .* does not fit F"):
        people.echo['F'](1e300j)


@pytest.mark.parametrize(
    'value', ['', 'abc', 'é', '\0a\0', '\U0001f600', '\udc80x', 'x' * 127, 'é' * 5000]
)
def test_strings(value):
    assert people.echo['s'](value) == value
    assert people.join(value, value) == value * 2


def test_str_subclass_and_lone_surrogate():
    assert people.echo['s'](type('S', (str,), {})('abc')) == 'abc'
    with pytest.raises(ValueError, match="echo\\(\\) argument 'v': "):
        people.echo['s']('\ud800')
    with pytest.raises(TypeError, match='expected string, got bytes'):
        people.echo['s'](b'abc')


@pytest.mark.parametrize('value', [b'', b'abc', b'\0', b'x' * 5000])
def test_bytes(value):
    for made in (bytes, bytearray, memoryview, lambda v: array.array('B', v)):
        assert people.echo['y'](made(value)) == value
    assert people.echo['y'](memoryview(value)[::2]) == value[::2]
    assert people.echo['y'](type('B', (bytes,), {})(value)) == value


def test_nil_bytes_and_arrays():
    assert people.echo['y'](None) is people.echo['y'](NIL) is NIL and NIL == b''
    assert people.echo['a16'](b'0123456789abcdef') == b'0123456789abcdef'
    with pytest.raises(
        ValueError, match=r"echo\(\) argument 'v': expected \[16\]byte, 16 bytes, got 3"
    ):
        people.echo['a16'](b'abc')
    for code, value in (('a16', None), ('y', 'abc'), ('y', 1), ('y', [1])):
        with pytest.raises(TypeError, match="argument 'v': expected"):
            people.echo[code](value)


def test_variadics():
    assert people.sum_ints() == 0 and people.sum_ints(*range(1000)) == 499500
    assert people.sum_int8(-128, 127) == -1 and people.sum_uint16(65535, 1) == 65536
    assert people.sum_float64(0.5, 1) == 1.5 and people.sum_float32(0.5, 1) == 1.5
    assert people.count_true(True, False, True) == 2
    assert people.join_all('-') == '' and people.join_all('-', 'a', 'é', '\udc80') == 'a-é-\udc80'
    assert people.join_all('+', *map(str, range(300))) == '+'.join(map(str, range(300)))
    assert people.join_bytes(b'a', bytearray(b'b'), None) == b'a|b|'
    with pytest.raises(
        OverflowError, match=r"sum_int8\(\) argument 'xs\[1\]': 128 does not fit int8"
    ):
        people.sum_int8(1, 128)


def test_lists():
    assert people.sum_list([1, 2]) == people.sum_list((1, 2)) == people.sum_list(iter([1, 2])) == 3
    assert (people.length(None), people.length([]), people.length([1])) == (-1, 0, 1)
    for value in ('12', 3):
        with pytest.raises(TypeError, match=r"sum_list\(\) argument 'xs': expected \[\]int, got"):
            people.sum_list(value)
    with pytest.raises(TypeError, match=r"sum_list\(\) argument 'xs\[1\]': expected int, got str"):
        people.sum_list([1, 'x'])


def test_a_list_that_changes_while_it_is_packed():
    class Evil:
        def __index__(self):
            del victims[:]
            return 1

    victims = [Evil(), 2, 3]
    assert people.sum_list(victims) == 6


def test_what_go_changes_in_a_writable_buffer_comes_back():
    shout = people.ENGINE.function(people.call(91, 'shout', [people.parameter('b', 'y')], ['q']))
    for made in (bytearray, lambda b: memoryview(bytearray(b)), lambda b: array.array('B', b)):
        buffer = made(b'abc')
        assert shout(buffer) == 3 and bytes(buffer) == b'ABC'
    constant = b'abc'
    assert shout(constant) == 3 and constant == b'abc'
    assert shout(memoryview(bytearray(b'abcd'))[::2]) == 2
