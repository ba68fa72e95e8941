from __future__ import absolute_import, unicode_literals

import gc
import threading

import pytest


def test_a_python_function_is_a_go_function(boxes):
    assert boxes.map(lambda c: c + 1, 'abc') == 'bcd'
    assert boxes.map(mapping=lambda c: 'x' if c == 98 else c, s='abc') == 'axc'


def test_exceptions_come_through_go(boxes, shapes):
    class Own(Exception):
        pass
    own = Own('mine')

    def fail(_):
        raise own
    for call in (boxes.map, boxes.try_):
        with pytest.raises(Own) as raised:
            call(fail, 'abc')
        assert raised.value is own
    with pytest.raises(shapes.ErrNowhere):
        boxes.try_(lambda s: shapes.ErrNowhere, 'x')
    assert boxes.try_(lambda s: None, 'x') is None


def test_results_that_do_not_fit(boxes):
    with pytest.raises(TypeError) as raised:
        boxes.map(lambda c: 'xy', 'abc')
    assert "map() argument 'mapping'" in str(raised.value) and 'int32' in str(raised.value)
    with pytest.raises(TypeError):
        boxes.map(lambda: 1, 'abc')
    with pytest.raises(TypeError) as raised:
        boxes.map(5, 'abc')
    assert str(raised.value) == (
        "map() argument 'mapping': expected func(int32) int32, got int")


def test_go_functions_are_callable(boxes, shapes):
    add = boxes.adder(5)
    assert add(3) == 8 and callable(add)
    with pytest.raises(shapes.ErrNowhere):
        add(-1)
    with pytest.raises(TypeError):
        add('x')
    with pytest.raises(TypeError):
        add()
    with pytest.raises(TypeError):
        boxes.map(add, 'abc')


def test_from_goroutines(boxes):
    threads = set()

    def double(i):
        threads.add(threading.current_thread())
        return 2 * i
    assert boxes.parallel(double, 1000) == 999000


def test_long_results(boxes):
    assert boxes.parallel(lambda i: i, 10) == 45
    calls = []

    def long(text):
        calls.append(text)
        raise ValueError(text * 100)
    with pytest.raises(ValueError) as raised:
        boxes.try_(long, 'abc' * 1000)
    assert str(raised.value) == 'abc' * 100000 and calls == ['abc' * 1000]
    assert boxes.apply(lambda text: text * 1000, 'abc') == 'abc' * 1000


def test_functions_are_let_go(boxes, gopy):
    before = gopy.live_objects()
    for _ in range(300):
        boxes.map(lambda c: c, 'a')
    gc.collect()
    assert gopy.live_objects() <= before + 1
