"""Types that packages declare: each class brings its own converter."""
from __future__ import absolute_import

from .. import registry
from . import durations, times  # noqa: F401 (they teach trees their types)


def find(go_type):
    """The converter of a bound type, by its full name; else None."""
    cls = registry.declared(go_type)
    return None if cls is None else cls._converter
