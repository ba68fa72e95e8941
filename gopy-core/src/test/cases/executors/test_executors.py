"""Executor: calls on goroutines, as concurrent.futures has them on threads."""
from __future__ import absolute_import, unicode_literals

import array
import datetime
import gc
import os
import signal
import sys
import threading
import time

from cases import executors, gopy
from runner import IRONPYTHON, raises, skip

try:
    from concurrent import futures
except ImportError:  # Python 2.7 without the backport
    futures = None


def executor(max_workers=None):
    if futures is None:
        with raises(ImportError, 'Executor()', 'concurrent'):
            gopy.Executor()
        skip('no concurrent.futures')
    return gopy.Executor(max_workers)


def until(condition):
    """Waits for what another thread or goroutine does."""
    end = time.time() + 20
    while not condition():
        assert time.time() < end, 'it did not happen'
        time.sleep(0.001)


def test_submit_gives_a_future():
    with executor() as pool:
        assert isinstance(pool, futures.Executor)
        future = pool.submit(executors.square, 7)
        assert isinstance(future, futures.Future)
        assert future.result(timeout=20) == 49
        assert future.done() and not future.running() and not future.cancelled()
        assert future.exception() is None
        assert pool.submit(executors.square, n=8).result() == 64


def test_values_of_all_kinds():
    with executor() as pool:
        assert pool.submit(executors.join, ', ', 'a', 'b' * 500).result() == 'a, ' + 'b' * 500
        assert pool.submit(executors.total, [[1, 2.5], (3,)]).result() == 6.5
        assert pool.submit(executors.total, rows=[[1]] * 1000).result() == 1000
        minute = datetime.timedelta(minutes=1)
        assert pool.submit(executors.lasts, minute).result() == minute
        data = bytearray(4)
        assert pool.submit(executors.fill, data, 7).result() is None
        assert data == b'\7\7\7\7'


def test_methods():
    with executor() as pool:
        cell = executors.Cell()
        futures.wait([pool.submit(cell.add, n) for n in range(100)])
        assert cell.add(0) == 4950
        assert pool.submit(executors.Cell.add, cell, 50).result() == 5000
        assert pool.submit(executors.Meters(4).double).result() == 8
        assert type(pool.submit(executors.Meters(4).double).result()) is executors.Meters
        # the only references to objects are the call's
        assert pool.submit(executors.new_cell(3).sum, executors.new_cell(4)).result() == 7


def test_errors_are_the_future_s():
    with executor() as pool:
        with raises(executors.ErrOdd, 'odd') as caught:
            pool.submit(executors.halve, 3).result()
        assert caught.value.results == (3,)
        with raises(gopy.GoPanic, 'boom 4', 'executors.go'):
            pool.submit(executors.boom, 4).result()
        assert isinstance(pool.submit(executors.boom, 4).exception(), gopy.GoPanic)
        with raises(TypeError, "square() argument 'n'", 'expected int, got'):
            pool.submit(executors.square, 'x').result()
        with raises(TypeError, "total() argument 'rows[1]"):
            pool.submit(executors.total, [[1], ['x']]).result()
        with raises(TypeError, 'square() missing'):
            pool.submit(executors.square).result()


def test_python_callables_run_too():
    with executor() as pool:
        assert pool.submit(lambda a, b=0: a + b, 1, b=2).result() == 3
        assert pool.submit(lambda: executors.square(5)).result() == 25
        main = threading.current_thread()
        assert pool.submit(threading.current_thread).result() is not main
        with raises(KeyError, 'x'):
            pool.submit({}.__getitem__, 'x').result()
        assert list(pool.map(lambda a, b: a * b, [1, 2], [3, 4])) == [3, 8]


def test_callbacks_within_a_call():
    with executor() as pool:
        assert pool.submit(executors.apply, lambda n: n + 1, 4).result() == 5
        with raises(ZeroDivisionError):
            pool.submit(executors.apply, lambda n: 1 // n, 0).result()


def test_map_keeps_the_order():
    with executor() as pool:
        assert list(pool.map(executors.square, range(1000))) == [n * n for n in range(1000)]
        assert list(pool.map(executors.join, '-+', 'ab', 'cd')) == ['a-c', 'b+d']
        assert list(pool.map(executors.square, [])) == []
        assert list(pool.map(executors.square, iter([3]), chunksize=5)) == [9]
        with raises(TypeError, 'map()', 'when'):
            pool.map(executors.square, [1], when=3)


def test_map_raises_where_it_gets_to():
    with executor() as pool:
        found = pool.map(executors.halve, [2, 4, 5, 6])
        assert (next(found), next(found)) == (1, 2)
        with raises(executors.ErrOdd):
            next(found)
        assert list(found) == []
        found = pool.map(executors.square, [1, 'x', 3])
        assert next(found) == 1
        with raises(TypeError, 'square()'):
            next(found)
        assert list(found) == []


def test_map_has_a_timeout():
    gate = executors.new_gate()
    with executor() as pool:
        found = pool.map(gate.pass_, [1, 2], timeout=0.05)
        with raises(futures.TimeoutError):
            next(found)
        gate.open()


def test_calls_that_block_do_not_hold_up_others():
    gate = executors.new_gate()
    with executor() as pool:
        before = threading.active_count()
        waiting = [pool.submit(gate.pass_, n) for n in range(500)]
        until(lambda: gate.inside() == 500)
        assert threading.active_count() <= before + 1
        assert waiting[0].running()
        assert pool.submit(executors.square, 3).result() == 9
        gate.open()
        assert [w.result() for w in waiting] == list(range(500))


def test_max_workers():
    gate = executors.new_gate()
    with executor(3) as pool:
        found = pool.map(gate.pass_, range(20))
        until(lambda: gate.inside() == 3)
        last = pool.submit(lambda: 'python')
        assert not last.running() and not last.done()
        gate.open()
        assert list(found) == list(range(20))
        assert last.result() == 'python'
    assert gate.most() == 3
    for wrong in (0, -1):
        with raises(ValueError, 'max_workers'):
            executor(wrong)


def test_what_has_not_begun_is_cancelled():
    gate = executors.new_gate()
    with executor(1) as pool:
        first = pool.submit(gate.pass_, 1)
        until(lambda: gate.inside() == 1)
        second, third = pool.submit(gate.pass_, 2), pool.submit(len, 'abc')
        assert not first.cancel() and not second.running()
        assert second.cancel() and second.cancelled() and second.cancel()
        assert third.cancel()
        gate.open()
        assert first.result() == 1
        assert futures.wait([first, second, third]).not_done == set()
        with raises(futures.CancelledError):
            second.result()


def test_cancelling_a_call_ends_its_context():
    gate = executors.new_gate()
    with executor() as pool:
        future = pool.submit(gate.until, 'x')
        until(future.running)
        assert not future.cancel()
        with raises(gopy.GoError, 'context canceled') as caught:
            future.result()
        assert caught.value.results == ('x',)
        assert pool.submit(gate.until, 'y', timeout=0.01).exception() is not None
        gate.open()
        assert pool.submit(gate.until, 'z').result() == 'z passed'


def test_wait_and_as_completed():
    gate = executors.new_gate()
    with executor() as pool:
        slow, quick = pool.submit(gate.pass_, 1), pool.submit(executors.square, 2)
        assert next(futures.as_completed([slow, quick])) is quick
        done = futures.wait([slow, quick], timeout=0.01)
        assert (done.done, done.not_done) == (set([quick]), set([slow]))
        with raises(futures.TimeoutError):
            slow.result(timeout=0.01)
        gate.open()
        assert futures.wait([slow, quick]).not_done == set()


def test_what_a_future_calls_may_wait_for_others():
    found = []
    with executor() as pool:
        def more(future):
            found.append(pool.submit(executors.square, future.result()).result(timeout=20))
        for n in range(20):
            pool.submit(executors.square, n).add_done_callback(more)
        until(lambda: len(found) == 20)
    assert sorted(found) == [n ** 4 for n in range(20)]


def test_shutdown():
    gate = executors.new_gate()
    pool = executor(1)
    first, second = pool.submit(gate.pass_, 1), pool.submit(gate.pass_, 2)
    until(lambda: gate.inside() == 1)
    found = pool.map(gate.pass_, [3, 4])
    pool.shutdown(wait=False, cancel_futures=True)
    assert second.cancelled() and not first.done()
    with raises(RuntimeError, 'shutdown'):
        pool.submit(executors.square, 1)
    gate.open()
    pool.shutdown()
    assert first.result() == 1
    with raises(futures.CancelledError):
        next(found)


def test_shutdown_waits():
    gate = executors.new_gate()
    pool = executor()
    future, found = pool.submit(gate.pass_, 1), pool.map(gate.pass_, [2])
    threading.Timer(0.02, gate.open).start()
    pool.shutdown()
    assert future.done() and list(found) == [2]


def test_from_many_threads():
    problems = []
    with executor(4) as pool:
        def work(number):
            try:
                for step in range(50):
                    assert pool.submit(executors.square, step).result() == step * step
                    text = 'thread %d' % number
                    assert pool.submit(executors.join, text, 'a', 'b').result() == 'a%sb' % text
                    assert pool.submit(executors.boom, number).exception() is not None
            except BaseException as problem:
                problems.append(problem)
        threads = [threading.Thread(target=work, args=(n,)) for n in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert problems == []


def test_nothing_stays():
    with executor() as pool:
        def use():
            cells = [executors.new_cell(n) for n in range(50)]
            futures.wait([pool.submit(cell.sum, cells[0]) for cell in cells])
            pool.map(executors.new_cell, range(50))  # nobody looks
            next(pool.map(executors.new_cell, range(50)))
        use()
        gc.collect()
        before = gopy.live_objects()
        for _ in range(5):
            use()
        pool.submit(executors.square, 1).result()
    gc.collect()
    gc.collect()
    assert gopy.live_objects() <= before + 60


def test_map_of_numbers():
    with executor() as pool:
        rows = [(-128, 2 ** 63, 0.5), (127, 0, -1), (True, 1, float('inf'))]
        assert list(pool.map(executors.mixed, *zip(*rows))) == [2 ** 63 - 127.5, 126, float('inf')]
        assert list(pool.map(executors.is_odd, [0, 1, 65535])) == [False, True, True]
        assert type(next(pool.map(executors.is_odd, [1]))) is bool
        assert list(pool.map(executors.narrow, (7, 255))) == [7, 255]
        assert list(pool.map(executors.square, (n for n in range(5)))) == [0, 1, 4, 9, 16]
        assert list(pool.map(executors.square, array.array(str('i'), [3, 4]))) == [9, 16]
        lengths = list(pool.map(executors.length, [1, 2]))
        assert lengths == [1, 2] and type(lengths[0]) is executors.Meters
        assert list(pool.map(executors.mixed, [1, 2, 3], [4] * 9, range(2))) == [5, 7]


def test_map_of_numbers_says_which_does_not_fit():
    with executor() as pool:
        found = pool.map(executors.mixed, [1, 128], [1, 1], [1, 1])
        assert next(found) == 3
        with raises(OverflowError, "mixed() argument 'a': 128 does not fit int8"):
            next(found)
        found = pool.map(executors.narrow, [1, 256, 3])
        assert next(found) == 1
        with raises(gopy.GoError, '256 is too wide') as caught:
            next(found)
        assert caught.value.results == (0,) and list(found) == []
        found = pool.map(executors.boom, [1, 2])
        with raises(gopy.GoPanic, 'boom 1', 'executors.go'):
            next(found)
        with raises(TypeError, 'square()'):
            list(pool.map(executors.square, [1], [2]))


def test_map_of_numbers_over_methods():
    with executor() as pool:
        cell = executors.Cell()
        assert sorted(pool.map(cell.add, [1] * 100)) == list(range(1, 101))
        assert list(pool.map(executors.Cell.add, [cell] * 2, [0, 0])) == [100, 100]


def test_map_of_numbers_that_nobody_reads_on():
    gate = executors.new_gate()
    with executor(2) as pool:
        found = pool.map(gate.pass_, range(1000))
        until(lambda: gate.inside() == 2)
        found.close()  # not begun: all are still wanted
        rest = pool.map(gate.pass_, range(1000), timeout=0.01)
        with raises(futures.TimeoutError):
            next(rest)
        pool.shutdown(wait=False, cancel_futures=True)
        gate.open()
    assert gate.inside() == 0


def begin(pool, gate):
    """Takes one result, and drops those to come: IronPython frees them once a function is over."""
    found = pool.map(gate.pass_from, [1] * 1000, range(1000))
    assert next(found) == 0
    until(lambda: gate.inside() == 1)


def test_map_of_numbers_that_is_dropped():
    gate = executors.new_gate()
    with executor(1) as pool:
        begin(pool, gate)
        for _ in range(5):
            gc.collect()
            time.sleep(0.02)
        gate.open()
    assert gate.passed() < 1000


def test_iterations_that_end_early_make_no_more_calls():
    cell = executors.Cell()
    gate = executors.new_gate()
    with executor(1) as pool:
        found = pool.map(cell.add, [1] * 3)
        assert next(found) == 1
        blocked = pool.submit(gate.pass_, 1)
        until(lambda: gate.inside() == 1)
        found = pool.map(cell.add, [1] * 50)
        with raises(futures.TimeoutError):
            next(pool.map(cell.add, [1] * 50, timeout=0))
        pool.shutdown(wait=False, cancel_futures=True)
        gate.open()
        assert blocked.result() == 1
    assert cell.add(0) == 3
    with raises(futures.CancelledError):
        next(found)


def test_python_may_interrupt_what_it_waits_for():
    if IRONPYTHON or sys.version_info[0] == 2:
        skip('waiting for a future cannot be interrupted here')
    gate = executors.new_gate()
    with executor() as pool:
        for wait in (pool.submit(gate.pass_, 1).result, pool.map(gate.pass_, [1]).__next__,
                     pool.map(gate.until, ['x']).__next__):
            with raises(KeyboardInterrupt):  # wherever it comes on a busy machine
                threading.Timer(0.05, os.kill, (os.getpid(), signal.SIGINT)).start()
                wait()
        gate.open()


def test_callbacks_after_the_call_that_brought_them():
    found = []
    with executor() as pool:
        for n in range(100):
            pool.submit(executors.later, found.append, n)
        until(lambda: len(found) == 100)
    assert sorted(found) == list(range(100))


def test_panics_and_exceptions_on_many_goroutines():
    def broken(n):
        raise KeyError(n)

    with executor() as pool:
        calls = []
        for n in range(300):
            calls += [pool.submit(executors.boom, n), pool.submit(executors.apply, broken, n),
                      pool.submit(broken, n), pool.submit(executors.square, n)]
        kinds = [type(call.exception()) for call in calls]
        assert kinds == [gopy.GoPanic, KeyError, KeyError, type(None)] * 300
        assert [call.exception().args for call in calls[1::4]] == [(n,) for n in range(300)]
