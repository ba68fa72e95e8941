"""The futures of an Executor: one for calls of Go functions, one for those of Python's own."""
from __future__ import absolute_import

from concurrent.futures import Future

from . import engine, jobs


class GoFuture(Future):
    """The call of a Go function. Cancelling it while it runs cancels its context, if it has one."""

    def __init__(self, lane, starter):
        super(GoFuture, self).__init__()
        self._lane, self._starter = lane, starter
        self._ticket = self._frame = None

    def begin(self, args, named):
        """Starts the call; what does not fit is the future's exception, as what Go returns is."""
        self._ticket = jobs.reserve()
        try:
            self._frame = self._starter.start(self._ticket, args, named)
            self._lane.start(self._ticket, self._starter.kind, self._frame, self)
        except Exception as e:
            if self._frame is not None:
                engine.current().discard(self._frame)
            self.set_exception(e)

    def ended(self, ticket, status):
        """Go has done the call."""
        settle(self, self._starter.finish, self._frame, status)

    def cancel(self):
        """Cancels a call that has not begun; of one that runs only its context, and is False."""
        if self.done():
            return super(GoFuture, self).cancel()
        if self.withdraw():
            return True
        jobs.cancel(self._ticket)
        return self.cancelled()

    def withdraw(self):
        """Cancels a call that has not begun."""
        if not self._lane.withdraw(self._ticket):
            return False
        engine.current().discard(self._frame)
        super(GoFuture, self).cancel()
        return not self.set_running_or_notify_cancel()

    def running(self):
        """Whether the call has begun and not ended."""
        return not self.done() and not self._lane.waits(self._ticket)


class PythonFuture(Future):
    """The call of a Python callable, on the thread of a goroutine."""

    def __init__(self, lane, function):
        super(PythonFuture, self).__init__()
        self._lane, self._function = lane, function
        self._arguments = ()
        self.withdraw = self.cancel

    def begin(self, args, named):
        """Has a goroutine run it."""
        self._arguments = args, named
        try:
            self._lane.start(jobs.reserve(), 0, 0, self)
        except Exception as e:
            self.set_exception(e)

    def run(self):
        """Runs it here and now."""
        if self.set_running_or_notify_cancel():
            settle(self, _apply, self._function, *self._arguments)
        self._function = self._arguments = None


def _apply(function, args, named):
    return function(*args, **named)


def settle(future, function, *args):
    """Gives a future what a function returns or raises."""
    try:
        result = function(*args)
    except BaseException as e:
        future.set_exception(e)
        future = None  # which the traceback holds, in a circle
    else:
        future.set_result(result)
