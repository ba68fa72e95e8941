# -*- coding: utf-8 -*-
"""Channels: send, recv, close, iteration, select, timeouts, threads."""
# Kinds: chan T, <-chan T, chan<- T, named chan
from __future__ import absolute_import, unicode_literals

import datetime
import gc
import threading
import time

from cases import channels
from cases.gopy import Chan, ChanClosed, GoPanic, live_objects, select
from runner import IRONPYTHON, raises, skip


class Utc(datetime.tzinfo):
    """Universal time, which 2.7 has no class for."""

    def utcoffset(self, when):
        return datetime.timedelta(0)

    dst = utcoffset

    def tzname(self, when):
        return str('UTC')


UTC = Utc()
try:
    TIMEOUT = TimeoutError
except NameError:
    TIMEOUT = OSError


def test_iteration_ends_when_the_channel_is_closed():
    assert list(channels.count(4)) == [0, 1, 2, 3]
    ch = channels.count(1)
    assert ch.recv() == 0
    with raises(ChanClosed):
        ch.recv()
    with raises(EOFError):
        ch.recv(timeout=1)


def test_python_makes_channels():
    ch = Chan[int](3)
    for n in (1, 2, 3):
        ch.send(n)
    assert (len(ch), ch.capacity) == (3, 3)
    ch.close()
    assert channels.sum(ch) == 6
    with raises(ChanClosed):
        ch.send(4)
    with raises(GoPanic, 'close of closed channel'):
        ch.close()
    with raises(ValueError):
        Chan[int](-1)


def test_timeouts():
    ch = Chan[int](1)
    begin = time.time()
    with raises(TIMEOUT, '0.1'):
        ch.recv(timeout=0.1)
    assert 0.09 < time.time() - begin < 2
    ch.send(1, timeout=0)
    with raises(TIMEOUT):
        ch.send(2, timeout=0)
    assert ch.recv(timeout=0) == 1


def test_directions():
    jobs, results = Chan[int](4), Chan[int](4)
    channels.worker(jobs, results)
    for n in range(3):
        jobs.send(n)
    jobs.close()
    assert sorted(results) == [0, 2, 4]
    given = channels.count(1)
    with raises(TypeError, '<-chan int'):
        given.send(1)
    with raises(TypeError, '<-chan int'):
        given.close()
    assert list(given) == [0]


def test_wrong_values():
    ch = Chan[int](1)
    with raises(TypeError, 'send()', 'int', 'str'):
        ch.send('x')
    with raises(OverflowError):
        Chan['int8'](1).send(300)
    with raises(TypeError, 'sum()', 'ch'):
        channels.sum([1, 2])
    with raises(TypeError, 'sum()', 'ch'):
        channels.sum(Chan[float](1))
    with raises(TypeError):
        select(3)


def test_threads_meet():
    ch, found = Chan[int](), []
    thread = threading.Thread(target=lambda: found.extend(ch))
    thread.start()
    for n in range(20):
        ch.send(n)
    ch.close()
    thread.join()
    assert found == list(range(20))


def test_structs_and_named_channels():
    jobs = channels.new_jobs()
    job = channels.Job('a', tags=['x'])
    jobs.send(job)
    jobs.send({'name': 'b'})
    assert jobs.waiting() == 2
    assert jobs.recv() is job
    assert jobs.recv().name == 'b'
    assert channels.Jobs(3).capacity == 3
    job.done = Chan[bool](1)
    channels.finish(job)
    assert job.done.recv(timeout=5) is True
    assert channels.Job().done is None


def test_empty_structs_are_signals():
    done = channels.signal(500)
    with raises(TIMEOUT):
        done.recv(timeout=0)
    with raises(ChanClosed):
        done.recv(timeout=5)


def test_select():
    a, b = Chan[int](1), Chan[str](1)
    assert select(a, b, default=True) == (-1, None, False)
    with raises(TIMEOUT):
        select(a, b, timeout=0.01)
    b.send('x')
    assert select(a, b) == (1, 'x', True)
    assert select(a, (b, 'y')) == (1, None, True)
    assert b.recv() == 'y'
    a.close()
    assert select(a, b, timeout=1) == (0, 0, False)
    with raises(ChanClosed):
        select((a, 1))
    with raises(TypeError, 'case', '1', 'string'):
        select(a, (b, 3))
    with raises(TypeError, 'when'):
        select(a, when=1)


def test_identity():
    ch = Chan[int](1)
    assert channels.pass_(ch) == ch and hash(channels.pass_(ch)) == hash(ch)
    assert ch != Chan[int](1)
    assert channels.describe(ch) == 'chan int'
    assert channels.nil() is None and bool(ch)
    assert repr(ch) == '<Go chan int, 0 of 1>'


def test_elements_of_all_kinds():
    errors = channels.errors()
    assert str(errors.recv()) == 'first' and errors.recv() is None
    assert list(channels.nested().recv()) == [0, 1, 2]
    assert channels.functions().recv()(4) == 5
    lists = Chan['[]string'](1)
    lists.send(['a', 'b'])
    assert lists.recv() == ['a', 'b']


def test_every_kind_of_element():
    moment = datetime.datetime(2024, 2, 29, 12, 30, 15, tzinfo=UTC)
    for spec, value in (
            (bool, True), (int, -5), (float, 1.5), (str, 'ü\0'), ('[]byte', b'\0\xff'),
            ('int8', -128), ('uint64', 2 ** 64 - 1), ('rune', 0x1f600), ('float32', 0.5),
            ('complex64', 1 - 2j), ('complex128', 3j), ('uintptr', 7), ('any', [1, 'a', None]),
            ('any', {'a': 1}), ('any', None), ('error', None), ('[]int', [1, 2]),
            ('[3]string', ['a', 'b', 'c']), ('[4]byte', b'abcd'), ('map[string]int', {'a': 1}),
            ('map[string][]float64', {'a': [1, 2]}), ('*int', None),
            ('time.Duration', datetime.timedelta(seconds=3)), ('time.Time', moment)):
        ch = Chan[spec](1)
        ch.send(value)
        found = ch.recv()
        assert found == value or value is None and found is None, (spec, found)
    numbers = Chan['*int'](1)
    numbers.send(5)
    assert numbers.recv().value == 5
    errors = Chan['error'](2)
    errors.send(KeyError('x'))
    assert isinstance(errors.recv(), KeyError)
    inner = Chan[int](1)
    outer = Chan['chan int'](1)
    outer.send(inner)
    assert outer.recv() == inner
    functions = Chan['func(int) int'](1)
    functions.send(lambda n: n + 1)
    assert functions.recv()(4) == 5
    values = Chan[channels.Level](1)
    values.send(3)
    assert type(values.recv()) is channels.Level


def test_objects_as_elements():
    jobs = Chan[channels.Job](1)
    job = channels.Job('a')
    jobs.send(job)
    assert jobs.recv().name == 'a'
    jobs.send({'name': 'b', 'tags': ['x']})
    assert jobs.recv().tags == ['x']
    with raises(TypeError, 'send()'):
        jobs.send(3)
    with raises(TypeError, 'send()', 'nome'):
        jobs.send({'nome': 'b'})


def test_select_takes_all_forms():
    full, empty, nobody = Chan[int](1), Chan[int](1), Chan[int]()
    full.send(1)
    assert select((full, 2), (nobody, 3), empty, default=True) == (-1, None, False)
    assert select(default=True) == (-1, None, False)
    with raises(TIMEOUT):
        select(timeout=0.01)
    with raises(TIMEOUT):
        select((full, 2), empty, timeout=0)
    assert select(empty, full) == (1, 1, True)
    assert select((full, 4), timeout=5) == (0, None, True)
    assert select(full, full)[1:] == (4, True)
    counted = channels.count(1)
    assert select(empty, counted, timeout=5) == (1, 0, True)
    assert select(empty, counted, timeout=5) == (1, 0, False)
    with raises(TypeError, '<-chan int'):
        select((counted, 1))
    with raises(TypeError, 'without cases'):
        select()
    jobs = channels.new_jobs()
    assert select((jobs, {'name': 'x'})) == (0, None, True)
    assert select(jobs)[1].name == 'x'
    with raises(OverflowError, 'case', '1', '300', 'int8'):
        select(empty, (Chan['int8'](1), 300))


def test_select_waits_for_another_thread():
    ch, back = Chan[int](), Chan[int]()

    def serve():
        for number in ch:
            select((back, number * 2))
    thread = threading.Thread(target=serve)
    thread.start()
    for number in range(20):
        assert select((ch, number), timeout=20) == (0, None, True)
        assert select(back, timeout=20) == (0, number * 2, True)
    ch.close()
    thread.join()

def test_variables():
    channels.default.send('x')
    assert channels.default.recv() == 'x'
    before = channels.default
    channels.default = Chan[str](2)
    try:
        assert channels.default.capacity == 2
    finally:
        channels.default = before


def collect():
    for _ in range(3):  # finalizers may run on another thread
        gc.collect()
        time.sleep(0.02)


def test_nothing_stays():
    collect()
    before = live_objects()
    for _ in range(50):
        assert channels.sum(channels.count(3)) == 3
    collect()
    assert live_objects() <= before + 5


def event_loop():
    """A new event loop, of those that make futures."""
    if IRONPYTHON:
        skip('event loops do not start')
    try:
        import asyncio
        loop = asyncio.new_event_loop()
        loop.create_future
    except (ImportError, AttributeError):
        skip('no event loop')
    asyncio.set_event_loop(loop)
    return asyncio, loop


def test_event_loops():
    asyncio, loop = event_loop()
    found, steps = [], channels.count(5).__aiter__()

    def step(_=None):
        future = asyncio.ensure_future(steps.__anext__())
        future.add_done_callback(take)

    def take(future):
        if future.exception() is None:
            found.append(future.result())
            step()
        else:
            found.append(type(future.exception()).__name__)
            loop.stop()
    loop.call_soon(step)
    loop.run_forever()
    loop.close()
    assert found == [0, 1, 2, 3, 4, 'StopAsyncIteration']


def test_event_loops_are_woken():
    _, loop = event_loop()
    loop.call_later = None  # nobody asks again later
    numbers = Chan[int]()
    first = numbers.__anext__()
    numbers.send(1)
    assert loop.run_until_complete(first) == 1
    last = numbers.__anext__()
    numbers.close()
    with raises(Exception):  # StopAsyncIteration, which 2.7 has not
        loop.run_until_complete(last)
    loop.close()


def test_who_is_cancelled_takes_nothing():
    asyncio, loop = event_loop()
    numbers = Chan[int](1)
    future = numbers.__anext__()
    future.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    numbers.send(1)
    assert numbers.recv(0) == 1
    loop.close()


def test_what_has_come_for_who_was_cancelled_goes_to_the_next():
    _, loop = event_loop()
    numbers = Chan[int]()
    future, other = numbers.__anext__(), numbers.__anext__()
    numbers.send(1)  # has come to one of them, but not on the loop
    numbers.send(2)
    future.cancel()
    third = numbers.__anext__()
    numbers.send(3)
    assert loop.run_until_complete(other) + loop.run_until_complete(third) in (3, 4, 5)
    last = loop.run_until_complete(numbers.__anext__())
    assert last + other.result() + third.result() == 6
    loop.close()


def test_what_comes_for_a_closed_loop_is_kept():
    for take in lambda chan: chan.recv(9), lambda chan: select(chan, timeout=9)[1]:
        _, loop = event_loop()
        numbers = Chan[int]()
        waits = numbers.__anext__()
        loop.close()
        numbers.send(1)
        assert take(numbers) == 1 and not waits.done()
