"""Names in Python's style, and what is said about names that are absent."""
from __future__ import absolute_import, unicode_literals

from cases import names
from runner import each, raises


@each('name', 'parse_url', 'http_server', 'user_ids', 'float64s', 'is_nan', 'ipv4',
      'leading_zeros64', 'is4_in6', 'print_', 'async_', 'is_', 'none', 'match')
def test_name(name):
    assert callable(getattr(names, name))


def test_parameter():
    assert names.parse_url(raw_url='x') == 'x'


def test_go_name_suggests_the_python_name():
    with raises(AttributeError, 'parse_url'):
        names.ParseURL


def test_what_is_not_bound_says_why():
    with raises(AttributeError, 'not bound', '40 slots', 'names.go'):
        names.with_logger


def test_name_that_never_was():
    with raises(AttributeError, 'nonsense'):
        names.nonsense
    assert not hasattr(names, 'nonsense')


def test_a_package_below_keeps_its_name():
    assert names.inner.deep() == 'deep'
    assert names.Inner() == 'function'
    import cases.names.inner as inner
    assert inner is names.inner and names.Inner() == 'function'
