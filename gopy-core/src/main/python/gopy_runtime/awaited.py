"""Values of channels that event loops wait for: a goroutine receives each, and wakes the loop.

What it received for someone who was cancelled meanwhile is kept for the next who asks.
"""
from __future__ import absolute_import

from . import engine, jobs
from .call import INVOKE, Call, Parameter
from .chans import CLOSED, DONE, KEPT, first_of
from .contexts import CANCELLABLE, TICKET, names, taken
from .views import read

RECEIVE_IN_CONTEXT = 69
_packers = []
#: Who waits, by Go's channel.
_waiting = {}


class Value(object):
    """The next value of a channel, for a future of an event loop."""

    def __init__(self, chan, loop, future):
        self._future, self._chan, self._loop = future, chan, loop
        self._ticket, self._ended = jobs.reserve(), False
        context = taken({TICKET: self._ticket}, names(()), INVOKE)
        self._frame = _packer()(chan._handle, context)
        _lane.start(self._ticket, RECEIVE_IN_CONTEXT | CANCELLABLE, self._frame, self)
        _waiting.setdefault(chan, []).append(self)
        self._future.add_done_callback(self._over)

    def _over(self, future):
        if self in _waiting.get(self._chan, ()):
            _waiting[self._chan].remove(self)
            if not _waiting[self._chan]:
                del _waiting[self._chan]
        if self._ended:
            return
        if _lane.withdraw(self._ticket):
            engine.current().discard(self._frame)
        else:
            jobs.cancel(self._ticket)

    def ended(self, ticket, status):
        """The goroutine has a value, or the end, or was cancelled."""
        self._ended = True
        tree, end, _ = engine.current().finish(self._frame, status)
        if end in (DONE, CLOSED):
            self._offer(read(tree), end)

    def _offer(self, value, end):
        """Gives it on the thread of the loop; else to the next, if it is a value."""
        try:
            self._loop.call_soon_threadsafe(self._give, value, end)
        except RuntimeError:  # the loop is closed
            self._pass_on(value, end)

    def _give(self, value, end):
        if self._future.done():
            self._pass_on(value, end)
        elif end == CLOSED:
            self._future.set_exception(StopAsyncIteration())
        else:
            self._future.set_result(value)

    def _pass_on(self, value, end):
        if end == CLOSED:
            return
        others = first_of(_waiting, self._chan)
        if others:
            others[0]._offer(value, end)
        else:
            KEPT.setdefault(self._chan, []).append(value)


def _packer():
    """What packs the frame of a receipt."""
    if not _packers:
        whole = Call(RECEIVE_IN_CONTEXT, INVOKE, parameters=(
            Parameter('argument 0', 'q', 'int'), Parameter('argument 1', 'y', 'context')),
            results=[Parameter('', code, '') for code in 'yqq'])
        _packers.append(engine.current().function(whole.starting()))
    return _packers[0]


_lane = jobs.Lane(0)
