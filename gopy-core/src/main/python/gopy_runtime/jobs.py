"""Hands calls to Go that run on goroutines, and what has ended to whom it concerns (ADR 6)."""
from __future__ import absolute_import

import struct
from collections import deque
from itertools import count

from . import callbacks, engine, forks
from .tree_wire import HANDLE_MASK

START, WITHDRAW, CANCEL, START_MANY = 55, 56, 57, 60
_JOB = struct.Struct('<QQQ')
_lock = forks.lock()
_numbers, _next = count(1), [1]
#: What waits for the end of a job, by its ticket.
_sinks = {}


def reserve(n=1):
    """The first of ``n`` tickets in a row: the names of jobs."""
    with _lock:
        first = _next[0]
        _next[0] += n
    return first


def cancel(ticket):
    """Cancels the context of a job, if it runs and has one."""
    engine.current().invoke(CANCEL, ('Q',), (ticket,), ())


class Lane(object):
    """Runs at most ``limit`` jobs at a time, without a limit if that is 0.

    ``sink.ended(ticket, status)`` is called for each that has ended, on some thread.
    """

    def __init__(self, limit):
        self.number, self._limit = next(_numbers), limit

    def start(self, ticket, kind, frame, sink):
        """Starts a call with this frame; without one, ``sink.run()`` on a thread of Go's."""
        self._start({ticket: sink}, _JOB.pack(ticket, kind, frame))

    def start_all(self, ticket, kind, frames, sink):
        """Starts calls with these frames, which have tickets in a row."""
        words = b''.join([_JOB.pack(ticket + i, kind, frame) for i, frame in enumerate(frames)])
        self._start(dict.fromkeys(range(ticket, ticket + len(frames)), sink), words)

    def _start(self, sinks, words):
        self._invoke(sinks, START, ('Q', 'q', 'y', 'Q'), (words, _desk_token()), ())

    def start_many(self, ticket, starter, columns, sink):
        """Starts calls for a tree of columns of numbers; the sink hears once. Their handle."""
        codes = ('Q', 'q', 'Q', 'Q', 's', 'y', 'Q', 'Q')
        args = (ticket, starter.kind, starter.numbers, columns, starter.handle & HANDLE_MASK,
                _desk_token())
        return self._invoke({ticket: sink}, START_MANY, codes, args, ('O',))

    def _invoke(self, sinks, thunk, codes, args, results):
        _sinks.update(sinks)
        try:
            return engine.current().invoke(thunk, codes, (self.number, self._limit) + args, results)
        except BaseException:
            for ticket in sinks:
                del _sinks[ticket]
            raise

    def withdraw(self, ticket):
        """Whether a job has not begun; it will not, then."""
        return self._waits(ticket, False) and _sinks.pop(ticket, None) is not None

    def waits(self, ticket):
        """Whether a job has not begun."""
        return self._waits(ticket, True)

    def _waits(self, ticket, look):
        return engine.current().invoke(WITHDRAW, ('Q', 'Q', '?'), (self.number, ticket, look),
                                       ('?',))


class _Desk(object):
    """What Go calls: with the ticket of a Python callable to run, or with what has ended."""

    def __init__(self):
        self._ended = deque()

    def __call__(self, told):
        if isinstance(told, bytes):
            self._take(told)
        else:
            _sinks.pop(told).run()

    def _take(self, words):
        """Tells the sinks; several threads may be in here, of which one may be held up."""
        values = struct.unpack('<%dQ' % (len(words) // 8), words)
        self._ended.extend(zip(values[::2], values[1::2]))
        while self._ended:
            try:
                ticket, status = self._ended.popleft()
            except IndexError:  # another thread was faster
                break
            _sinks.pop(ticket).ended(ticket, status)


_desk, _token = _Desk(), []


def _desk_token():
    """The token under which Go holds the desk, from the first job on."""
    if not _token:
        with _lock:
            if not _token:
                _token.append(callbacks.token(_desk))
    return _token[0]
