"""Errors of values that do not fit: ``f() argument 's': expected string, got int``."""
from __future__ import absolute_import

from .strangers import told


def mismatch(value, go_type, where):
    """The TypeError of a value that has the wrong type."""
    return TypeError('%s: expected %s, got %s' % (where, go_type, told(value)))


def unfit(error, go_type, where):
    """The error of a part, with the words for the whole."""
    return type(error)('%s: expected %s: %s' % (where, go_type, error))
