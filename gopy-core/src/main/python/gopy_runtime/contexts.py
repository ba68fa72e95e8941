"""What stands for Go's ``context.Context`` as first parameter: ``timeout=``, ``ctx=``, Ctrl-C.

    fetch(url, timeout=2.5)     # context.WithTimeout
    fetch(url, ctx=request)     # a Context that Go gave

The context of a call is cancelled while the call runs, and never afterwards.
"""
from __future__ import absolute_import

import signal
import threading

from .host import IRONPYTHON
from .tree import Tree, pack_list

_NOTHING = Tree(b'n')
_NOTHING.watch = None
_LONGEST = (1 << 63) - 1
#: The keyword by which a call on a goroutine learns its ticket.
TICKET = '_gopy_ticket'
#: In the kind of a job whose call has a context.
CANCELLABLE = 1 << 32
try:
    _MAIN = threading.main_thread()
except AttributeError:  # Python 2.7
    _MAIN = threading.current_thread()
    if type(_MAIN).__name__ != '_MainThread':
        _MAIN = None


def names(parameters):
    """The keywords of a function with these parameters: ``timeout``, ``ctx``, or with a ``_``."""
    return tuple(n + '_' if n in parameters else n for n in ('timeout', 'ctx'))


def taken(named, keywords, where):
    """The tree for a call, of the keywords, which are taken out of ``named``."""
    timeout = ctx = ticket = None
    if named:
        timeout, ctx = named.pop(keywords[0], None), named.pop(keywords[1], None)
        ticket = named.pop(TICKET, None)
    watch = _watch() if ticket is None else None
    if timeout is None and ctx is None and ticket is None and watch is None:
        return _NOTHING
    if timeout is not None:
        timeout = _nanoseconds(timeout, "%s() argument '%s'" % (where, keywords[0]))
    tree = pack_list((ctx, timeout, watch and watch.look, ticket))
    tree.watch = watch
    return tree


def run(tree, plain, *arguments):
    """Makes the call that the tree is an argument of."""
    watch = tree.watch
    if watch is None:
        return plain(*arguments)
    with watch:
        return plain(*arguments)


def _nanoseconds(timeout, where):
    if hasattr(timeout, 'total_seconds'):
        timeout = timeout.total_seconds()
    try:
        seconds = timeout * 1e9
        return int(max(0, min(seconds, _LONGEST)))
    except (TypeError, ValueError):
        raise TypeError('%s: expected seconds, got %s' % (where, type(timeout).__name__))


def _watch():
    """What sees Ctrl-C during a call; None where Python does not handle it in this thread."""
    if threading.current_thread() is not _MAIN or IRONPYTHON:
        return None
    return _Watch() if callable(signal.getsignal(signal.SIGINT)) else None


class _Watch(object):
    """Notes Ctrl-C during a call, so that its context ends, and lets it take effect afterwards.

    A handler that raises within a callback from Go would raise where nobody can catch it.
    """

    def __init__(self):
        self._noted = []

    def look(self):
        """Whether there was one; Go asks on the main thread, for there Python handles signals."""
        return bool(self._noted)

    def _note(self, number, frame):
        self._noted.append((number, frame))

    def __enter__(self):
        self._handler = signal.signal(signal.SIGINT, self._note)

    def __exit__(self, *error):
        signal.signal(signal.SIGINT, self._handler)
        if self._noted:
            self._handler(*self._noted[0])
