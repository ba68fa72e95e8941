"""Hands calls to Go that run on goroutines, and what has ended to whom it concerns (ADR 6)."""
from __future__ import absolute_import

import struct
from collections import deque
from itertools import count

from . import callbacks, engine
from .imports import RLock

START, WITHDRAW, CANCEL = 55, 56, 57
_JOB = struct.Struct('<QQQ')
_lock = RLock()
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
    """Runs at most ``limit`` jobs at a time, without a limit if that is 0."""

    def __init__(self, limit):
        self._number, self._limit = next(_numbers), limit

    def start(self, ticket, jobs, sink):
        """Starts jobs, each a kind and the address of its frame; they have tickets in a row.

        ``sink.ended(ticket, status)`` is called for each, on some thread.
        """
        words = b''.join([_JOB.pack(ticket + i, kind, frame) for i, (kind, frame)
                          in enumerate(jobs)])
        tickets = range(ticket, ticket + len(jobs))
        _sinks.update(dict.fromkeys(tickets, sink))
        try:
            engine.current().invoke(START, ('Q', 'q', 'y', 'Q'),
                                    (self._number, self._limit, words, _desk_token()), ())
        except BaseException:
            for ticket in tickets:
                del _sinks[ticket]
            raise

    def start_python(self, sink):
        """Has a goroutine call ``sink.run()``."""
        self.start(reserve(), ((0, 0),), sink)

    def withdraw(self, ticket):
        """Whether a job has not begun; it will not, then."""
        return self._waits(ticket, False) and _sinks.pop(ticket, None) is not None

    def waits(self, ticket):
        """Whether a job has not begun."""
        return self._waits(ticket, True)

    def _waits(self, ticket, look):
        return engine.current().invoke(WITHDRAW, ('Q', 'Q', '?'), (self._number, ticket, look),
                                       ('?',))


class _Desk(object):
    """What Go calls."""

    def __init__(self):
        self._ended = deque()

    def run(self, ticket):
        """Runs the Python callable that a job stands for."""
        _sinks.pop(ticket).run()

    def deliver(self, words):
        """Takes jobs that have ended; several threads may be in here, of which one may wait."""
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
