"""The calls that ``Executor.map`` makes of a Go function: packed here, handed over together."""
from __future__ import absolute_import

import threading
from concurrent.futures import CancelledError, Future, TimeoutError

from . import engine, jobs
from .imports import now


class Batch(Future):
    """The calls of one ``map``; as a Future it is done when all of them have ended."""

    def __init__(self, lane, starter):
        super(Batch, self).__init__()
        self._lane, self._starter = lane, starter
        #: Packed frames that nobody has read, by their place; the statuses of those that have
        #: ended, None for those that were withdrawn.
        self._frames, self._statuses = {}, {}
        self._first = self.count = self._left = 0
        #: What packing the arguments after the last frame raised.
        self.error = None
        self._abandoned = False
        self._news = threading.Condition()

    def begin(self, rows):
        """Packs the arguments of all calls and starts them; stops at those that do not fit."""
        rows, start = list(rows), self._starter.start
        self._first = jobs.reserve(len(rows))
        frames = []
        try:
            for row in rows:
                frames.append(start(self._first + len(frames), row, {}))
        except Exception as e:
            self.error = e
        self.count = self._left = len(frames)
        self._frames.update(enumerate(frames))
        try:
            if frames:
                self._lane.start_all(self._first, self._starter.kind, frames, self)
        except Exception as e:
            self.error = e
            self.count = 0
            for frame in frames:
                engine.current().discard(frame)
        if not self.count:
            self.set_result(None)

    def ended(self, ticket, status):
        """Go has done one of the calls."""
        place = ticket - self._first
        with self._news:
            self._statuses[place] = status
            abandoned = self._abandoned
        if abandoned:
            self._drop(place)
        self._less()

    def result(self, place, end):
        """The result of one of the calls, waited for until a time."""
        if place not in self._statuses:
            with self._news:
                while place not in self._statuses:
                    left = None if end is None else end - now()
                    if left is not None and left <= 0:
                        raise TimeoutError('map() has no result %d yet' % place)
                    self._news.wait(left)
        status = self._statuses[place]
        if status is None:
            raise CancelledError()
        return self._starter.finish(self._frames.pop(place), status)

    def withdraw(self):
        """Makes no more calls than those that have begun."""
        for place in range(self.count):
            if place not in self._statuses and self._lane.withdraw(self._first + place):
                engine.current().discard(self._frames.pop(place))
                self._statuses[place] = None
                self._less()

    def abandon(self):
        """Nobody reads more results."""
        with self._news:
            self._abandoned = True
            ended = [place for place in self._frames if place in self._statuses]
        for place in ended:
            self._drop(place)

    def _drop(self, place):
        """Frees what came of a call."""
        frame = self._frames.pop(place, None)
        try:
            if frame is not None:
                self._starter.finish(frame, self._statuses[place])
        except Exception:
            pass  # it has nobody to tell

    def _less(self):
        with self._news:
            self._news.notify_all()
            self._left -= 1
            over = not self._left
        if over:
            self.set_result(None)


class Results(object):
    """The results of a batch in order, as they come.

    Once one was taken, those that follow are wanted: the iterator that is dropped then, or raises,
    withdraws the calls that have not begun.
    """

    def __init__(self, batch, timeout):
        self._batch, self._place = batch, 0
        self._end = None if timeout is None else now() + timeout

    def __iter__(self):
        return self

    def __next__(self):
        try:
            if self._place >= self._batch.count:
                raise self._batch.error or StopIteration
            found = self._batch.result(self._place, self._end)
        except BaseException:
            self.close()
            raise
        self._place += 1
        return found

    next = __next__

    def close(self):
        """Ends the iteration: calls that have not begun are not made."""
        self._place = self._batch.count
        self._batch.error = None
        self._batch.withdraw()
        self._batch.abandon()

    def __del__(self):
        if self._place:
            self.close()
        else:
            self._batch.abandon()
