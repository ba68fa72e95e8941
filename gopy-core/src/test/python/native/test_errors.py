"""Go errors, panics and error values."""

import copy

import pytest

from gopy_runtime import errors

from . import people


def test_errors_are_raised_with_the_other_results():
    assert people.check(5) == 5
    with pytest.raises(errors.GoError) as caught:
        people.check(-1)
    assert str(caught.value) == 'negative value'
    assert caught.value.results == (-1,)


def test_panics():
    with pytest.raises(errors.GoPanic) as caught:
        people.panics('no')
    assert 'oh: no' in str(caught.value) and not isinstance(caught.value, errors.GoError)
    with pytest.raises(errors.GoPanic, match='negative value'):
        people.panics_with_error()
    assert people.add(1, 2) == 3


def test_error_values():
    assert people.value_error(False) is None
    assert str(people.value_error(True)) == 'negative value'


def test_errors_leave_nothing_behind():
    people.ENGINE.live_objects()
    before = people.ENGINE.live_objects()
    for _ in range(1000):
        with pytest.raises(errors.GoError):
            people.check(-1)
    assert people.ENGINE.live_objects() <= before + 1


def test_what_an_error_carries_stays_out_of_its_args():
    with pytest.raises(errors.GoError) as caught:
        people.check(-1)
    e = caught.value
    assert e.args == ('negative value',) and e.__dict__ == {}
    e.args = ('other', 3)
    assert e.args == ('other', 3) and e.results == (-1,) and e._error is not None
    again = copy.copy(e)
    assert again.args == e.args and again.results == (-1,) and again._error is e._error
