"""What does not exist on .NET is taken away."""
from __future__ import absolute_import

import os
import sys


def install():
    """Removes ``os.fork`` and ``os.cpu_count``, and hides ``sys.getrefcount``."""
    del os.fork
    if hasattr(os, 'cpu_count'):
        del os.cpu_count
    del sys.getrefcount
