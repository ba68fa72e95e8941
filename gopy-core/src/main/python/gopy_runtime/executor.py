"""``Executor``: a ``concurrent.futures.Executor`` whose workers are goroutines.

    with Executor() as executor:
        page = executor.submit(client.fetch, '/x', timeout=2.5)
        squares = list(executor.map(fast.square, range(1000)))
        page.result()
"""
from __future__ import absolute_import

from concurrent import futures

from . import starting
from .batches import Batch, Results
from .futures import GoFuture, PythonFuture
from .imports import PUBLIC, RLock
from .jobs import Lane
from .numbers import Numbers


class Executor(futures.Executor):
    """Runs calls on goroutines.

    A call of a Go function takes no thread of Python's. Other callables take one while they run;
    without ``max_workers`` at most five of them more than there are processors, up to 32, run at a
    time, and any number of Go functions. What is pending when Python exits is not waited for.
    """

    __module__ = PUBLIC

    def __init__(self, max_workers=None):
        if max_workers is not None and max_workers <= 0:
            raise ValueError('max_workers must be greater than 0')
        self._go = self._python = Lane(max_workers or 0)
        if max_workers is None:
            self._python = Lane(min(32, _processors() + 4))
        self._open, self._shut, self._lock = set(), False, RLock()

    def submit(*args, **named):
        """Has a goroutine call ``fn(*args, **named)``; gives the Future of its result."""
        self, fn = args[:2]
        starter = starting.find(fn)
        future = PythonFuture(self._python, fn) if starter is None else GoFuture(self._go, starter)
        self._enter(future)
        future.begin(args[2:], named)
        return future

    def map(self, fn, *iterables, **options):
        """As ``map``, all at once: an iterator over the results, in order.

        A Go function is handed all its calls together, numbers in one piece. ``timeout=`` seconds
        raise TimeoutError; ``chunksize`` is accepted, and has no effect.
        """
        timeout = options.pop('timeout', None)
        options.pop('chunksize', None)
        if options:
            raise TypeError("map() has no parameter '%s'" % sorted(options)[0])
        starter = starting.find(fn)
        if starter is None:
            return super(Executor, self).map(fn, *iterables, timeout=timeout)
        iterables = [x if hasattr(x, '__len__') else list(x) for x in iterables]
        if starter.takes_columns(iterables):
            numbers = Numbers(self._go, starter)
            self._enter(numbers)
            if numbers.begin(iterables):
                return numbers.results(timeout)
        batch = Batch(self._go, starter)
        self._enter(batch)
        batch.begin(zip(*iterables))
        return Results(batch, timeout)

    def shutdown(self, wait=True, cancel_futures=False):
        """Takes no more calls; waits for those there are, or cancels those that have not begun."""
        with self._lock:
            self._shut = True
            pending = list(self._open)
        if cancel_futures:
            for future in pending:
                future.withdraw()
        if wait:
            futures.wait(pending)

    def _enter(self, future):
        with self._lock:
            if self._shut:
                raise RuntimeError('cannot schedule new futures after shutdown')
            self._open.add(future)
        future.add_done_callback(self._leave)

    def _leave(self, future):
        with self._lock:
            self._open.discard(future)


def _processors():
    try:
        from multiprocessing import cpu_count
        return cpu_count()
    except (AttributeError, ImportError, NotImplementedError):  # IronPython does not tell
        return 1
