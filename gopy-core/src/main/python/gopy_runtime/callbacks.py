"""Serves calls from Go: a Python callable is a token in Go, one C function answers for all.

A callback may come from any thread, also after the call that it went in with has returned.
"""
from __future__ import absolute_import

import sys
from struct import error

from . import engine, forks, travellers
from .errors import raised
from .implementing import call
from .tree import pack, pack_list
from .tree_read import few_ints
from .tree_wire import signed
from .views import read

LONG_ANSWER, RAISED_ANSWER = 46, 47
ROOM = 128  # bytes of scratch in a frame
_lock = forks.lock()
_listening = []


def token(function):
    """The token of a callable; from the first one on, Go can call."""
    if not _listening:
        with _lock:
            if not _listening:
                engine.current().listen(answer)
                _listening.append(True)
    return travellers.token(function)


def answer(number, frame, method, tree):
    """Calls what the token stands for; gives the tree of the result.

    ``method`` is the Go name of the object's method that is meant, if any. A tree that has no room
    in the frame, or names what would not outlive this call, is read by a call of its own, and so
    is what was raised; then b'' is given.
    """
    try:
        args, target = few_ints(tree), travellers.find(number)
        if args is None:
            args = read(tree)
        result = call(target, method, args) if method else target(*args)
        if type(result) is int:
            try:
                return signed(b'i', result)
            except error:
                pass  # more than 64 bits
        found = pack_list(result) if type(result) is tuple else pack(result)
        if len(found) > ROOM or getattr(found, 'kept', None):
            engine.current().invoke(LONG_ANSWER, ('q', 'y'), (frame, found), ())
            found = b''
        return found
    except BaseException:
        tell_raised(frame, sys.exc_info()[1])
        return b''


def tell_raised(frame, exception):
    """Has Go know what the callback of a frame raised."""
    held = raised(exception)
    engine.current().invoke(RAISED_ANSWER, ('q', 'E'), (frame, held), ())
