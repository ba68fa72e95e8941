"""What does not exist on .NET is taken away."""
from __future__ import absolute_import

import os
import sys


def install():
    """Removes ``os.fork`` and ``os.cpu_count``, and hides ``sys.getrefcount``."""
    from . import lifetimes

    lifetimes.sys = _Sys()
    del os.fork
    if hasattr(os, 'cpu_count'):
        del os.cpu_count
    del sys.getrefcount


class _Sys(object):
    """The part of ``sys`` that the strict mode itself still needs."""

    getrefcount = staticmethod(sys.getrefcount)
    _getframe = staticmethod(sys._getframe)
    version_info = sys.version_info
