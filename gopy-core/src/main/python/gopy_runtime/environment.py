"""Has Go see ``os.environ``: as it is when the library is loaded, and each change from then on.

Go keeps variables of its own, those that the process began with. What Go sets the other way round,
Python sees as little as what any library sets.
"""
from __future__ import absolute_import

import os
import sys

from .following import follow
from .text import encode

ENVIRONMENT, SET_VARIABLE = 67, 68


def share(engine):
    """Hands the variables to Go; on Windows both ask the system."""
    if sys.platform == 'win32':
        return
    entries = [_octets(name) + b'=' + _octets(os.environ[name]) + b'\0' for name in os.environ]
    engine.invoke(ENVIRONMENT, ('y',), (b''.join(entries),), ())

    def tell(name, value=None):
        told = (_octets(name), _octets(value or ''), value is not None)
        engine.invoke(SET_VARIABLE, ('y', 'y', '?'), told, ())
    for owner in _setters():
        for name in ('putenv', 'unsetenv'):
            if hasattr(owner, name):
                follow(owner, name, tell)


def _setters():
    """What ``os.environ`` calls the setters of: the module; before 3.9 itself."""
    own = (os.environ, getattr(os, 'environb', None))
    return [os] + [environ for environ in own if 'putenv' in getattr(environ, '__dict__', ())]


def _octets(text):
    """The bytes of a name or value, as the system has them."""
    if isinstance(text, bytes):
        return text
    return os.fsencode(text) if hasattr(os, 'fsencode') else encode(text)
