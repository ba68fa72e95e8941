"""Has handlers of signals run on a stack of their own, as Go needs it (``signals.h``).

CPython 3.10 and later asks for one itself, on Windows there are none.
"""
from __future__ import absolute_import

import os
import sys

from .host import IRONPYTHON
from .imports import import_module


def watch(library):
    """Sees to every handler that Python sets from now on; Go has seen to those before."""
    implementation = getattr(getattr(sys, 'implementation', None), 'name', '')
    if os.name != 'posix' or IRONPYTHON or (
            implementation == 'cpython' and sys.version_info >= (3, 10)):
        return
    try:
        module = import_module('_signal')  # what the functions of ``signal`` call
    except ImportError:  # Python 2.7
        module = import_module('signal')
    setter = module.signal

    def signal(signalnum, handler):
        before = setter(signalnum, handler)
        library.gopy_keep_signal_off_stack(signalnum)
        return before
    signal.__doc__ = setter.__doc__
    module.signal = signal
