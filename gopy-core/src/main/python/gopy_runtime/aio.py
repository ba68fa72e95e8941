"""``aio``: Go functions that are awaited.

    page = await aio(client.fetch)('/x', timeout=2.5)
"""
from __future__ import absolute_import

import asyncio
import inspect
from functools import wraps

from .executor import Executor

_executor = Executor()


def aio(fn):
    """``fn`` as a coroutine function: awaited, it runs on a goroutine beside the event loop.

    Cancelling the task that awaits cancels the ``context.Context`` of the call.
    """
    @wraps(fn, [name for name in ('__module__', '__name__', '__doc__') if hasattr(fn, name)], ())
    def begin(*args, **named):
        return Call(fn, args, named)
    mark = getattr(inspect, 'markcoroutinefunction', None)
    return begin if mark is None else mark(begin)


class Call(object):
    """A coroutine that makes one call, in words that Python 2.7 can read."""

    def __init__(self, fn, args, named):
        self.__name__ = self.__qualname__ = getattr(fn, '__name__', 'call')
        self._call = fn, args, named
        self._future = self._steps = None

    def __await__(self):
        return self

    __iter__ = __await__

    def __next__(self):
        return self.send(None)

    def send(self, value):
        """Goes on; the first time it starts the call."""
        if self._steps is None:
            fn, args, named = self._call
            self._future = asyncio.wrap_future(_executor.submit(fn, *args, **named))
            self._steps = iter(self._future)
        return self._steps.send(value)

    def throw(self, *error):
        """Raises in the coroutine, as the task does that is cancelled."""
        if self._steps is None:
            self._steps = _nothing()
        return self._steps.throw(*error)

    def close(self):
        """Ends the coroutine, and the call with it."""
        if self._steps is None:
            self._steps = _nothing()
        if self._future is not None:
            self._future.cancel()
        self._steps.close()


def _nothing():
    return (step for step in ())
