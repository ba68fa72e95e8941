"""Every way a case can end: what the test of both runners compares."""
from __future__ import absolute_import

import os

from runner import each, raises, skip


def test_passes():
    assert True


def test_fails():
    assert 1 + 1 == 3


def test_breaks():
    raise KeyError('unexpected')


def test_is_skipped():
    skip('cannot hold here')


@each('text, length', ('', 0), ('go', 2), ('wrong', 4))
def test_rows(text, length):
    assert len(text) == length


@each('number', 1, 2)
def test_single_rows(number):
    assert number == 1


def test_gets_a_folder(folder):
    with open(os.path.join(folder, 'file'), 'w') as stream:
        stream.write('x')
    assert os.listdir(folder) == ['file']


def test_expected_exception():
    with raises(ValueError, 'invalid literal') as caught:
        int('x')
    assert isinstance(caught.value, ValueError)


def test_expected_exception_does_not_come():
    with raises(ValueError):
        pass


def test_expected_exception_has_other_text():
    with raises(ValueError, 'something else'):
        int('x')


def test_other_exception_than_expected():
    with raises(KeyError):
        int('x')


def test_leaves_by_system_exit():
    raise SystemExit(3)
