"""Has handlers of signals that Python sets get on with Go's.

They have to run on a stack of their own (``signals.h``): CPython 3.10 and later sees to that
itself. And a nil pointer is a fault, which is a panic in Go, and the end in ``faulthandler``.
"""
from __future__ import absolute_import

import os
import sys

from .following import follow
from .host import IMPLEMENTATION, IRONPYTHON
from .imports import import_module

try:
    import faulthandler
except ImportError:  # Python 2.7, IronPython
    faulthandler = None


def watch(library):
    """Sees to every handler that Python sets from now on; Go has seen to those before."""
    if os.name != 'posix' or IRONPYTHON:
        return
    library.gopy_share_faults(0)
    if faulthandler is not None:
        follow(faulthandler, 'enable', lambda *args, **named: library.gopy_share_faults(1))
    if IMPLEMENTATION != 'cpython' or sys.version_info < (3, 10):
        follow(_setters(), 'signal', lambda number, *_: library.gopy_keep_signal_off_stack(number))


def _setters():
    """The module with what the functions of ``signal`` call."""
    try:
        return import_module('_signal')
    except ImportError:  # Python 2.7
        return import_module('signal')
