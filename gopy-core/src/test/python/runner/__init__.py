"""Runs behaviour cases where pytest does not exist, IronPython above all.

A case is a function ``test_*`` in a file ``test_*.py`` that states with plain ``assert``. The same
files run under pytest (``-p runner.pytest_plugin``) and under this package::

    python -m runner gopy-core/src/test/cases
    ...
    12 passed, 0 failed

Cases take from here what they need besides ``assert``: `raises`, `each`, `skip`, `child`,
`listed`, `IRONPYTHON`, `IRONPYTHON2`, `NO_BYTES`, and the name ``folder`` as a parameter for a
temporary directory.
"""
from __future__ import absolute_import

from .children import child
from .helpers import IRONPYTHON, IRONPYTHON2, NO_BYTES, each, listed, raises, skip

__all__ = ['IRONPYTHON', 'IRONPYTHON2', 'NO_BYTES', 'child', 'each', 'listed', 'raises', 'skip']
