from __future__ import absolute_import, unicode_literals

import pytest
from test_functions import said


def test_sentinel(shapes, gopy):
    with pytest.raises(shapes.ErrNowhere) as caught:
        shapes.fail(1)
    e = caught.value
    assert str(e) == 'nowhere' and e.results == (2,) and isinstance(e, gopy.GoError)
    assert e.__cause__ is None


def test_result_without_error(shapes):
    assert shapes.fail(0) == 1


def test_error_type(shapes):
    with pytest.raises(shapes.MoveError) as caught:
        shapes.fail(2)
    e = caught.value
    assert e.who == 'Bob' and str(e) == 'Bob did not move: nowhere' and e.error() == str(e)
    assert isinstance(e, shapes.ErrNowhere)
    assert isinstance(e.err, shapes.ErrNowhere) and isinstance(e.__cause__, shapes.ErrNowhere)
    with pytest.raises(shapes.ErrNowhere):
        shapes.fail(2)


def test_error_type_of_std(strings):
    with pytest.raises(strings.NumError) as caught:
        strings.atoi('x')
    assert caught.value.num == 'x' and caught.value.func == 'Atoi'
    assert isinstance(caught.value, strings.ErrSyntax)


def test_error_that_is_a_number(shapes):
    with pytest.raises(shapes.Code) as caught:
        shapes.fail(3)
    assert caught.value.value == 9 and str(caught.value) == 'code 9'
    assert str(shapes.Code(4)) == 'code 4'


def test_wrapped(shapes, gopy):
    with pytest.raises(shapes.ErrNowhere) as caught:
        shapes.fail(4)
    assert str(caught.value) == 'wrapped: nowhere'
    assert type(caught.value.__cause__) is shapes.ErrNowhere
    with pytest.raises(gopy.GoError) as caught:
        shapes.fail(5)
    assert type(caught.value) is gopy.GoError


def test_panic(shapes, gopy):
    with pytest.raises(gopy.GoPanic) as caught:
        shapes.fail(99)
    assert 'bad kind: nowhere' in str(caught.value) and 'shapes.Fail' in str(caught.value)
    assert isinstance(caught.value.__cause__, shapes.ErrNowhere)
    assert not isinstance(caught.value, gopy.GoError)


def test_errors_as_values(strings, shapes):
    with pytest.raises(shapes.ErrNowhere) as caught:
        shapes.fail(4)
    e = caught.value
    assert strings.is_(e, shapes.ErrNowhere) is True
    assert strings.is_(shapes.ErrNowhere, e) is False
    assert strings.is_(shapes.ErrNowhere(), shapes.ErrNowhere) is True
    assert strings.is_(None, shapes.ErrNowhere) is False
    assert type(strings.unwrap(e)) is shapes.ErrNowhere
    assert strings.unwrap(None) is None
    made = shapes.MoveError(who='Al')
    assert made.who == 'Al' and strings.is_(made, made)
    assert said(TypeError, strings.is_, 3, None) == "is_() argument 'err': expected error, got int"


def test_python_exception_through_go(strings):
    error = KeyError('k')
    assert strings.unwrap(error) is None
    assert strings.is_(error, error) is True
    assert strings.is_(error, KeyError('k')) is False


def test_well_known(strings):
    assert issubclass(strings.EOF, EOFError)
    assert issubclass(strings.ErrNotExist, OSError)
    assert not issubclass(strings.ErrSyntax, OSError)


def test_sentinels_are_read_only(shapes):
    with pytest.raises(AttributeError):
        shapes.ErrNowhere.x = 1
    assert str(shapes.ErrNowhere()) == 'nowhere'
