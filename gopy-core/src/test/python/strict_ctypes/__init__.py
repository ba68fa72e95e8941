"""Makes ctypes of CPython 2.7 and 3.6 as narrow as IronPython's.

IronPython cannot be installed on the machines that build gopy, so what its ctypes refuses is
refused here, and what it breaks silently is an error. Active in a whole process when the folder
``site`` beside this file is on its path (``sitecustomize``); a breach raises `StrictError`, or
prints it and ends the process with status 70 where an exception would get lost.

What is imitated, a module each:

- `addresses`: pointer instances and casts of callbacks never reach C
- `integers`: 64-bit slots are signed and checked, ``c_long`` and ``array('l')`` are no 64-bit
  types, ``sys.maxsize`` says nothing about the word size
- `lifetimes`: a buffer whose address went to C, and an object whose handle or memory was worked
  with (not on 2.7), is used once more after the call
- `calls`: no exception leaves a callback, and atexit takes no C function
- `finalizers`: ``__del__`` runs on a thread of its own (not on 2.7)
- `dialect`: on 2.7, what the other IronPython makes of bytes and ints
- `absent`: ``os.fork``, ``os.cpu_count`` and ``sys.getrefcount`` do not exist

What is not, `docs/ironpython.md` lists; `.ci/ironpython` builds the real one.
"""
from __future__ import absolute_import

from .errors import StrictError

__all__ = ['StrictError', 'install']


def install():
    """Patches ctypes, array, sys and os of this process for good."""
    from . import absent, addresses, calls, dialect, finalizers, integers

    for part in (addresses, integers, calls, finalizers, dialect, absent):
        part.install()
