"""What the start needs of Python's library, without what is dear to import."""
from __future__ import absolute_import

import sys

try:
    from _thread import RLock  # threading takes longer than a first call
except ImportError:  # Python 2.7
    from threading import RLock


def import_module(name):
    """The module of a full name, as importlib would import it."""
    __import__(name)
    return sys.modules[name]


__all__ = ['RLock', 'import_module']
