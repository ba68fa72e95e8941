"""Decides whether this process is a host of .NET, and has the library protect it (Linux).

IronPython is one; CPython becomes one by Python.NET, before this library is loaded or after. What
the runtime has to mind on .NET is here as well: last uses, and abstract classes.
"""
from __future__ import absolute_import

import sys

from .imports import import_module

#: The name of this Python as ``sys.implementation`` has it, such as ``cpython``; '' on 2.7.
IMPLEMENTATION = getattr(getattr(sys, 'implementation', None), 'name', '')
#: Whether this is IronPython; ``sys.platform`` is that of the system since 3.4.
IRONPYTHON = sys.platform == 'cli' or IMPLEMENTATION == 'ironpython'
#: Modules that bring .NET into a process.
_BRINGERS = ('clr', 'clr_loader', 'pythonnet')


def refuse_subinterpreters():
    """ImportError in an interpreter beside the main one of a process (CPython)."""
    for name in ('_interpreters', '_xxsubinterpreters'):  # since 3.13; since 3.8
        try:
            module = import_module(name)
        except ImportError:
            continue
        if module.get_current() != module.get_main():
            raise ImportError('Go packages run in the main interpreter alone, for threads of Go '
                              'find no other; for mod_wsgi: WSGIApplicationGroup %{GLOBAL}')
        return


def protect(engine):
    """Protects a .NET host now, or as soon as this process becomes one; returns ``engine``."""
    library = engine.library
    if IRONPYTHON or any(name in sys.modules for name in _BRINGERS):
        library.gopy_host_dotnet()
    elif not library.gopy_find_dotnet() and sys.platform.startswith('linux'):
        sys.meta_path.insert(0, _Watch(library))
    return engine


def used(*things):
    """The last use of objects whose handle or memory a function works with.

    .NET frees what a function still has, but will not use any more, while Go is at work on it.
    """


def patient(value, kind):
    """isinstance of an abstract class.

    It asks for a weak reference of the value's class, and on IronPython may find one that its
    finalizer is about to empty: a TypeError says so, and the next attempt finds another.
    """
    for _ in range(8):
        try:
            return isinstance(value, kind)
        except TypeError:
            pass
    return isinstance(value, kind)


#: isinstance for abstract classes.
is_a = patient if IRONPYTHON else isinstance


class _Watch(object):
    """Among the finders of modules: finds none, but sees when .NET is about to come."""

    def __init__(self, library):
        self._library = library

    def find_spec(self, name, path=None, target=None):
        """None, for other finders to look; asked for every import that is not loaded yet."""
        if name in _BRINGERS:
            if self in sys.meta_path:
                sys.meta_path.remove(self)
            self._library.gopy_host_dotnet()

    find_module = find_spec  # Python 2.7
