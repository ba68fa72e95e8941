"""Calls from many threads; the interpreter goes on while Go runs."""
from __future__ import absolute_import, unicode_literals

import gc
import threading
import time

from cases import gopy, threads
from runner import raises


def in_threads(count, work):
    """Runs ``work(number)`` in `count` threads; raises the first exception of any."""
    problems = []

    def guarded(number):
        try:
            work(number)
        except BaseException as problem:
            problems.append(problem)

    workers = [threading.Thread(target=guarded, args=(number,)) for number in range(count)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    if problems:
        raise problems[0]


def test_results_do_not_mix():
    def work(number):
        text = 'thread %d ' % number * (number * 10 + 1)
        for step in range(300):
            assert threads.echo(step, text) == '%d:%s' % (step, text)

    in_threads(8, work)


def test_all_calls_arrive():
    before = threads.total()
    in_threads(8, lambda number: [threads.add(1) for _ in range(500)])
    assert threads.total() == before + 8 * 500


def test_one_object_from_many_threads():
    cell = threads.Cell()
    in_threads(8, lambda number: [cell.add(1) for _ in range(300)])
    assert cell.value() == 2400


def test_errors_and_panics_do_not_mix():
    def work(number):
        for _ in range(100):
            with raises(gopy.GoError, 'failed %d' % number):
                threads.fail(number)
            with raises(gopy.GoPanic, 'boom %d' % number):
                threads.boom(number)

    in_threads(6, work)


def test_objects_born_and_dropped_in_threads():
    before = gopy.live_objects()
    in_threads(8, lambda number: [threads.new_cell().add(1) for _ in range(500)])
    gc.collect()
    gc.collect()
    time.sleep(0.1)
    assert gopy.live_objects() <= before + 8 * 150


def test_interpreter_goes_on_while_go_runs():
    met = []
    worker = threading.Thread(target=lambda: met.append(threads.meet()))
    worker.start()
    met.append(threads.meet())
    worker.join()
    assert met == [True, True]


def test_goroutines():
    assert threads.in_goroutines(1000) == sum(range(1000))
