"""A panic is an exception, and the process lives on."""
from __future__ import absolute_import, unicode_literals

import pickle

from cases import gopy, panics
from runner import raises


def caught(function, *args):
    """The GoPanic that a call raises."""
    with raises(gopy.GoPanic) as context:
        function(*args)
    return context.value


def test_panic_is_a_runtime_error_but_no_go_error():
    error = caught(panics.text, 'oh no')
    assert isinstance(error, RuntimeError)
    assert not isinstance(error, gopy.GoError)
    assert 'oh no' in str(error)


def test_go_stack_is_in_the_text():
    assert 'panics.Text' in str(caught(panics.text, 'x'))
    assert 'panics.go' in str(caught(panics.text, 'x'))


def test_runtime_errors():
    assert 'index out of range [5]' in str(caught(panics.index, 5))
    assert 'nil pointer' in str(caught(panics.nil_pointer))
    assert 'divide by zero' in str(caught(panics.divide, 1, 0))
    assert panics.divide(6, 3) == 2


def test_error_value_is_the_cause():
    error = caught(panics.error)
    assert isinstance(error.__cause__, panics.ErrCause)
    assert caught(panics.text, 'x').__cause__ is None
    assert pickle.loads(pickle.dumps(error)).message == error.message


def test_other_values():
    assert '42' in str(caught(panics.number, 42))


def test_method():
    assert 'box full' in str(caught(panics.Box('full').open))


def test_a_thousand_panics():
    for number in range(1000):
        caught(panics.number, number)
    assert panics.divide(6, 3) == 2
