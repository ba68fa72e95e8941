"""``__del__`` on another thread, some time later.

Classes made by a ``class`` statement get their ``__del__`` deferred: the dying object is handed to
one thread that finalizes all. 2.7 has no hook for it, so there it is not imitated. As in .NET, weak
references to the object are empty before its finalizer runs.
"""
from __future__ import absolute_import

import ctypes
import sys
import threading
import time
import weakref
from collections import deque

from . import lifetimes

_waiting = deque()


def install():
    """Hooks into class statements."""
    if sys.version_info[0] == 2:
        return
    import builtins

    build = builtins.__build_class__

    def build_class(*args, **kwargs):
        made = build(*args, **kwargs)
        if '__del__' in vars(made) and '_gopy' in str(vars(made).get('__module__')):
            defer(made)
            if '_handle' in vars(made):
                lifetimes.track(made)
        return made

    builtins.__build_class__ = build_class
    thread = threading.Thread(target=_run, name='finalizer')
    thread.daemon = True
    thread.start()


def defer(made):
    """Makes a class finalize its objects on the finalizer's thread."""
    finalize, empty = made.__del__, ctypes.pythonapi._PyWeakref_ClearRef
    references, held = weakref.getweakrefs, ctypes.py_object

    def __del__(self):
        if _waiting is not None:  # None at the end of the interpreter
            for reference in references(self):
                empty(held(reference))
            _waiting.append((finalize, self))  # takes no lock: this may run inside any other code

    made.__del__ = __del__


def _run():
    while True:
        time.sleep(0.002)
        while _waiting:
            finalize, dying = _waiting.popleft()
            finalize(dying)
            del dying
