"""What behaviour cases may use besides ``assert``."""
from __future__ import absolute_import

import platform
import sys
import unittest

#: Whether .NET runs this; ``sys.platform`` is the system's there.
IRONPYTHON = platform.python_implementation() == 'IronPython'
#: Whether str is text there, though it is a Python 2.
IRONPYTHON2 = IRONPYTHON and sys.version_info[0] == 2
#: A text that serves nowhere as bytes: on IronPython 2.7 one of characters up to U+00FF does.
NO_BYTES = u'\u20ac' if IRONPYTHON2 else u'text'


class Raised(object):
    """Context manager that expects an exception; `value` holds it afterwards."""

    def __init__(self, kind, text):
        self.kind = kind
        self.text = text
        self.value = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        if kind is None:
            raise AssertionError('expected %s, nothing was raised' % (self.kind,))
        if not issubclass(kind, self.kind):
            return False
        self.value = value
        for part in self.text:
            assert part in str(value), '%r is not in %r' % (part, str(value))
        return True


def raises(kind, *text):
    """Expects an exception of class `kind` whose text holds each of `text`::

        with raises(ValueError, "'x'", 'closed') as caught:
            ...
        assert caught.value.name == 'x'
    """
    return Raised(kind, text)


def each(names, *rows):
    """Runs a case once a row: ``@each('text, length', ('', 0), ('go', 2))``."""
    def mark(function):
        function.each = ([name.strip() for name in names.split(',')], rows)
        return function
    return mark


def listed(owner):
    """``dir()`` of a module or class; IronPython's shows of those what was used already."""
    return type(owner).__dir__(owner) if IRONPYTHON else dir(owner)


def skip(reason):
    """Ends a case that cannot hold here; runners count it and print the reason."""
    raise unittest.SkipTest(reason)
