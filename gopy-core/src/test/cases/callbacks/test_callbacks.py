# -*- coding: utf-8 -*-
"""Functions go in both directions."""
# Kinds: func(…), named func
from __future__ import absolute_import, unicode_literals

import array

from cases import callbacks, gopy
from runner import raises


def test_callable_goes_in():
    assert callbacks.apply(lambda n: n * 2, 21) == 42
    assert callbacks.map(['a', 'b'], lambda word: word + '!') == ['a!', 'b!']
    seen = []
    assert callbacks.each(3, seen.append) is None
    assert seen == [0, 1, 2]


def test_results_live_until_go_has_read_them():
    size = 1 << 20
    assert callbacks.total(3, lambda n: array.array(str('d'), [n]) * size) == 3 * size
    assert callbacks.total(3, lambda n: gopy.Slice[float]([n, 0.5])) == 4.5
    assert callbacks.total(3, lambda n: [float(n)] * 1000) == 3000


def test_none_is_nil():
    assert callbacks.is_nil(None) is True
    assert callbacks.is_nil(lambda: None) is False


def test_not_callable():
    with raises(TypeError, 'apply()'):
        callbacks.apply(5, 1)


def test_exception_goes_through_go():
    error = KeyError('mine')

    def fail(number):
        raise error

    with raises(KeyError, 'mine') as caught:
        callbacks.apply(fail, 1)
    assert caught.value is error


def test_exception_as_an_error():
    error = ValueError('third')

    def walk(number):
        if number == 2:
            raise error

    with raises(ValueError, 'third') as caught:
        callbacks.walk(5, walk)
    assert caught.value is error
    assert callbacks.walk(2, walk) is None


def test_sentinel_stops():
    def stop(number):
        raise callbacks.ErrStop

    assert callbacks.walk(5, stop) is None


def test_wrong_result():
    with raises(TypeError):
        callbacks.apply(lambda n: 'x', 1)


def test_function_comes_out():
    assert callbacks.adder(5)(3) == 8


def test_from_goroutines():
    assert callbacks.parallel(100, lambda n: n) == sum(range(100))


def test_callback_calls_go():
    assert callbacks.apply(lambda n: callbacks.apply(lambda m: m + 1, n), 1) == 2


def test_named_function():
    quote = callbacks.quote('"')
    assert type(quote) is callbacks.Filter
    assert quote('a') == '"a"'
    assert quote.twice('a') == '""a""'
    assert callbacks.chain(quote, lambda text: text.upper())('b') == '"B"'
    assert callbacks.Filter(lambda text: text + '!').twice('c') == 'c!!'


def test_wrong_result_beside_an_error():
    assert callbacks.collect(3, lambda n: n * n) == [0, 1, 4]
    with raises(TypeError, "collect() argument 'f': the callback's result: expected int, got str"):
        callbacks.collect(3, lambda n: 'x')
    with raises(OverflowError):
        callbacks.collect(3, lambda n: 1 << 70)


def test_types_that_are_parts_of_themselves():
    lexer = callbacks.Lexer()
    second = callbacks.start(lexer)
    assert type(second) is callbacks.State and second(lexer) is None and lexer.steps == 11
    assert callbacks.run(callbacks.Lexer(), callbacks.start) == 11
    assert callbacks.run(callbacks.Lexer(), lambda lexer: callbacks.start) == 11
    assert callbacks.run(callbacks.Lexer(), callbacks.State(lambda lexer: None)) == 0
    relay = callbacks.new_relay()
    relay.send(relay)
    assert relay.recv() == relay
