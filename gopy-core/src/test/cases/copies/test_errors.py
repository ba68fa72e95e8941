"""Exceptions from Go go to other processes through pickle."""
from __future__ import absolute_import, unicode_literals

import copy
import pickle

from cases import copies, gopy
from runner import raises


def failure(kind):
    with raises(Exception) as caught:
        copies.check(kind)
    return caught.value


def sent(error):
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        made = pickle.loads(pickle.dumps(error, protocol))
        assert str(made) == str(error) and made.__repr__() == error.__repr__()
    return pickle.loads(pickle.dumps(made, 2))  # and on to another one


def test_class_text_and_results():
    error = sent(failure('x'))
    assert type(error) is gopy.GoError and str(error) == 'plain x' and error.results == (5,)
    assert error.__cause__ is None and error.args == ('plain x',)
    error = sent(failure('sentinel'))
    assert isinstance(error, copies.ErrOut) and error.results == (1,)


def test_fields_and_causes():
    for kind in 'wrapped', 'field':
        error = sent(failure(kind))
        assert isinstance(error, copies.FieldError) and isinstance(error, copies.ErrOut)
        assert (error.field, error.line) == ('price', 3) and isinstance(error.err, copies.ErrOut)
        assert copies.lines(error) == 3
    assert str(error) == 'price:3: out of stock' == str(sent(failure('wrapped')).__cause__)
    assert isinstance(error.__cause__, copies.ErrOut)
    made = sent(copies.FieldError('f', 2, copies.ErrOut))
    assert (made.line, str(made)) == (2, 'f:2: out of stock')


def test_errors_that_were_joined():
    error = sent(failure('joined'))
    field, late, secret = error.errors
    assert isinstance(error, copies.FieldError) and isinstance(error, copies.ErrOut)
    assert isinstance(field, copies.FieldError) and field.field == 'price' and error.results == (4,)
    assert str(late) == 'late: out of stock' and isinstance(late.__cause__, copies.ErrOut)
    assert type(secret) is copies.SecretError and len(late.errors) == 1 and secret.errors == ()
    assert error.__cause__ is field
    assert [str(e) for e in sent(failure('wrapped')).errors] == ['price:3: out of stock']


def test_what_cannot_go_along_is_left_out():
    error = failure('secret')
    error.lambdas, error.note = [lambda: 1], 'kept'
    error = sent(error)
    assert type(error) is copies.SecretError and str(error) == 'secret [1]' and error.note == 'kept'
    assert not hasattr(error, 'lambdas') and copies.lines(error) == 0


def test_an_error_without_its_parts():
    made = pickle.loads(pickle.dumps(copies.DeepError(), 2))
    assert type(made) is copies.DeepError and str(made).startswith('PANIC=runtime error')


def test_panics():
    error = failure('panic')
    made = pickle.loads(pickle.dumps(error, 2))
    assert type(made) is gopy.GoPanic and str(made) == str(error)


def test_copies_are_of_the_same_error():
    error = failure('wrapped')
    for made in copy.copy(error), copy.deepcopy(error), copy.deepcopy([error])[0]:
        assert type(made) is type(error) and made.line == 3 and str(made) == str(error)
        assert isinstance(made.__cause__, copies.FieldError) and made.results == (2,)


class Mine(copies.FieldError):
    """A class of Python's."""


def test_derived_classes():
    made = sent(Mine('mine', 1, None))
    assert type(made) is Mine and made.field == 'mine'
