"""Has a child that is forked call a copy of the library of its own: Go's threads do not come along.

The copy, with a Go runtime of its own, is loaded by the child's first call (``fork.c``). What the
runtime keeps of the parent's Go is forgotten; the objects that users hold are the parent's alone.
"""
from __future__ import absolute_import

import os

from .imports import RLock

#: What to empty in a child: it refers to Go variables of the parent, or has numbers that Go gave.
kept = []
_locks = []


def lock():
    """A lock of the runtime's own, which a child finds free whoever held it in the parent."""
    made = RLock()
    _locks.append(made)
    return made


def _free(lock):
    """Frees a lock, also one whose holder is a thread that did not come along."""
    if lock.acquire(False):
        lock.release()
    else:
        lock._release_save()  # as conditions free a lock; it does not ask who holds it


def follow(library, path):
    """Has calls go on in children, where this Python tells of forks; else Go refuses them there."""
    if not hasattr(os, 'register_at_fork'):  # CPython before 3.7, IronPython
        return

    def in_child():
        from .registry import numbered
        for made in _locks:
            _free(made)
        for container in kept:
            container.clear()
        library.gopy_follow(os.fsencode(path), numbered())
    os.register_at_fork(after_in_child=in_child)
