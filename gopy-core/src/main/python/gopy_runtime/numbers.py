"""The calls that ``Executor.map`` makes of a Go function of numbers: they cross as columns.

Go runs them with frames of its own, and the results come back in as few pieces as they are ready.
"""
from __future__ import absolute_import

from concurrent.futures import CancelledError, Future, TimeoutError

from . import engine, jobs
from .host import used
from .imports import now
from .tree import pack_list
from .tree_wire import HANDLE_MASK
from .views import read

TAKE, WITHDRAW = 61, 63
_DONE, _FAILED, _PENDING = 0, 1, 2
#: Seconds after which a thread that waits looks up: between them Python handles signals.
_PATIENCE = 0.05
_classes = {}


class Numbers(Future):
    """The calls of one ``map``; as a Future it is done when all of them have ended."""

    def __init__(self, lane, starter):
        super(Numbers, self).__init__()
        self._lane, self._starter = lane, starter
        self._held, self._count = None, 0

    def begin(self, columns):
        """Starts the calls, one for each row; False if these are no columns of numbers."""
        self._count = min(map(len, columns))
        try:
            handle, address = self._lane.start_many(
                jobs.reserve(self._count), self._starter, pack_list(columns), self)
        except (TypeError, ValueError, OverflowError):
            self.set_result(None)
            return False
        current = engine.current()
        self._held = current.wrap(_class(current), handle, address)
        return True

    def ended(self, ticket, status):
        """Go has done all calls."""
        self.set_result(None)

    def withdraw(self):
        """Makes no more calls than those that have begun."""
        if not self.done():
            self._ask(WITHDRAW, ('Q',), (self._lane.number,), ())

    def results(self, timeout):
        """The results in order, as they come; calls that nobody waits for any more are not made."""
        return self._results(None if timeout is None else now() + timeout)

    def _results(self, end):
        place, lift, wanted = 0, self._starter.lift, _Wanted(self)
        try:
            while place < self._count:
                for value in self._take(place, end):
                    place += 1
                    yield value if lift is None else lift(value)
        finally:
            used(wanted)
            self.withdraw()

    def _take(self, place, end):
        """Results from a place on, waited for until a time; at least one."""
        while True:
            left = _PATIENCE if end is None else min(_PATIENCE, end - now())
            tree, how = self._ask(TAKE, ('q', 'q'), (place, max(0, int(left * 1e9))), ('y', 'q'))
            if how == _DONE:
                return read(tree)
            if how == _FAILED:
                self._starter.replay(self._held._handle & HANDLE_MASK, place)
            if how != _PENDING:
                raise CancelledError()
            if end is not None and now() >= end:
                raise TimeoutError('map() has no result %d yet' % place)

    def _ask(self, thunk, codes, args, results):
        return engine.current().invoke(thunk, ('O',) + codes, (self._held,) + args, results)


class _Wanted(object):
    """Lives as long as somebody may take results: on .NET no generator ends that is dropped."""

    def __init__(self, numbers):
        self._numbers = numbers

    def __del__(self):
        self._numbers.withdraw()


def _class(current):
    """What holds the handle of the calls, for an engine."""
    cls = _classes.get(current)
    if cls is None:
        cls = _classes[current] = current.make_class('Calls', (current.Object,), {
            '__slots__': (), '__module__': __name__, '_identity': False, '_type_id': 0})
    return cls
