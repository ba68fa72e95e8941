"""``__del__`` on another thread, some time later.

Classes made by a ``class`` statement get their ``__del__`` deferred: the dying object is handed to
one thread that finalizes all. 2.7 has no hook for it, so there it is not imitated.
"""
from __future__ import absolute_import

import sys
import threading
from collections import deque

_waiting = deque()
_wake = threading.Event()
_own_thread = []


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
        return made

    builtins.__build_class__ = build_class


def defer(made):
    """Makes a class finalize its objects on the finalizer's thread."""
    finalize = made.__del__

    def __del__(self):
        if _waiting is not None:  # None at the end of the interpreter
            _start()
            _waiting.append((finalize, self))
            _wake.set()

    made.__del__ = __del__


def _start():
    if not _own_thread:
        thread = threading.Thread(target=_run, name='finalizer')
        thread.daemon = True
        _own_thread.append(thread)
        thread.start()


def _run():
    while True:
        _wake.wait()
        _wake.clear()
        while _waiting:
            finalize, dying = _waiting.popleft()
            finalize(dying)
            del dying
