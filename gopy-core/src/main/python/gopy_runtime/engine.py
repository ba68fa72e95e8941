"""Chooses the engine and loads the library, when something of it is first used.

``GOPY_ENGINE=native|cffi|ctypes`` overrides the choice.
"""
from __future__ import absolute_import

import os
import sys

from . import environment, forks, host, signals
from .imports import import_all, import_module

#: Modules for other interpreters, and those that nobody uses but the main thread.
_ELSEWHERE = ('__init__', 'aio', 'awaited', 'batches', 'executor', 'futures', 'jobs', 'loader_cffi',
              'native', 'numbers', 'starting', 'tell')
_lock = forks.lock()
_engine = None


def current():
    """The engine of this package's library; loads it at the first call."""
    global _engine
    if _engine is None:
        with _lock:
            if _engine is None:
                chosen = host.protect(_choose(library_path()))
                forks.follow(chosen.library, library_path())
                signals.watch(chosen.library)
                environment.share(chosen)
                if host.IRONPYTHON:
                    _import_all()
                _engine = chosen
    return _engine


def _import_all():
    folder = os.path.dirname(os.path.abspath(__file__))
    import_all(__package__, folder, _ELSEWHERE)
    import_all(__package__ + '.kinds', os.path.join(folder, 'kinds'), ())


def use(engine):
    """Makes ``engine`` the engine (tests put a library of their own in)."""
    global _engine
    _engine = engine


def library_path():
    """Where the shared library of this package lies."""
    from . import library
    return os.path.join(os.path.dirname(os.path.abspath(__file__)), library.NAME)


def _choose(path):
    wanted = os.environ.get('GOPY_ENGINE', '')
    if wanted:
        if wanted not in _ENGINES:
            raise ValueError('GOPY_ENGINE is %r; it may be %s' % (wanted, ', '.join(_ORDER)))
        return _ENGINES[wanted](path)
    reasons = []
    for name in _ORDER:
        try:
            return _ENGINES[name](path)
        except ImportError as e:
            reasons.append('%s: %s' % (name, e))
    raise ImportError('no engine can run here (%s)' % '; '.join(reasons))


def _native(path):
    if host.IMPLEMENTATION != 'cpython' or sys.version_info < (3, 7):
        raise ImportError('the native engine is for CPython 3.7 and later')
    if sys.version_info < (3, 9):  # later ones tell the engine itself
        host.refuse_subinterpreters()
    try:
        from . import native
        return native.load(path)
    except ImportError:
        host.refuse_subinterpreters()
        raise


def _portable(loader):
    def load(path):
        host.refuse_subinterpreters()
        from .portable import PortableEngine
        return PortableEngine(import_module('%s.%s' % (__package__, loader)), path)
    return load


_ENGINES = {'native': _native, 'cffi': _portable('loader_cffi'),
            'ctypes': _portable('loader_ctypes')}
_ORDER = ('native', 'cffi', 'ctypes')
