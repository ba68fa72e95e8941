"""aio: Go functions awaited on an event loop, without a thread each."""
from __future__ import absolute_import, unicode_literals

import threading

from cases import executors, gopy
from runner import raises, skip
from test_executors import until

try:
    import asyncio
except ImportError:  # Python 2.7
    asyncio = None


def run(steps):
    """Runs a coroutine that a generator of futures stands for: these files are read by 2.7 too."""
    if asyncio is None:
        with raises(ImportError, 'aio()', 'asyncio'):
            gopy.aio(executors.square)
        skip('no event loops')
    try:
        loop = asyncio.new_event_loop()
    except Exception:
        skip('no event loop starts here')
    asyncio.set_event_loop(loop)
    try:
        return steps(loop)
    finally:
        loop.close()
        asyncio.set_event_loop(None)


def test_a_call_is_a_coroutine():
    def steps(loop):
        call = gopy.aio(executors.square)
        assert asyncio.iscoroutine(call(1)) and call.__name__ == 'square'
        return loop.run_until_complete(call(7))
    assert run(steps) == 49


def test_tasks():
    def steps(loop):
        gate = executors.new_gate()
        tasks = [loop.create_task(gopy.aio(gate.pass_)(n)) for n in range(100)]
        watcher = loop.create_task(gopy.aio(until)(lambda: gate.inside() == 100))
        before = threading.active_count()
        loop.run_until_complete(watcher)
        assert threading.active_count() <= before + 2
        gate.open()
        return loop.run_until_complete(asyncio.gather(*tasks))
    assert run(steps) == list(range(100))


def test_errors():
    def steps(loop):
        with raises(executors.ErrOdd):
            loop.run_until_complete(gopy.aio(executors.halve)(3))
        with raises(gopy.GoPanic, 'boom'):
            loop.run_until_complete(gopy.aio(executors.boom)(3))
        with raises(TypeError, 'square()'):
            loop.run_until_complete(gopy.aio(executors.square)('x'))
        with raises(KeyError):
            loop.run_until_complete(gopy.aio({}.__getitem__)('x'))
    run(steps)


def test_cancelling_a_task_ends_the_context():
    def steps(loop):
        gate = executors.new_gate()
        task = loop.create_task(gopy.aio(gate.until)('x'))
        loop.run_until_complete(gopy.aio(until)(lambda: gate.inside() == 1))
        task.cancel()
        with raises(asyncio.CancelledError):
            loop.run_until_complete(task)
        loop.run_until_complete(gopy.aio(until)(lambda: gate.inside() == 0))
        early = loop.create_task(gopy.aio(gate.until)('y'))
        early.cancel()
        with raises(asyncio.CancelledError):
            loop.run_until_complete(early)
        late = asyncio.wait_for(gopy.aio(gate.until)('z'), 0.01)
        with raises(asyncio.TimeoutError):
            loop.run_until_complete(late)
        loop.run_until_complete(gopy.aio(until)(lambda: gate.inside() == 0))
    run(steps)


def test_timeout_of_the_call():
    def steps(loop):
        with raises(gopy.GoError, 'deadline'):
            loop.run_until_complete(gopy.aio(executors.new_gate().until)('x', timeout=0.01))
    run(steps)


def test_run_in_executor():
    def steps(loop):
        with gopy.Executor() as pool:
            found = asyncio.gather(loop.run_in_executor(pool, executors.square, 3),
                                   loop.run_in_executor(pool, lambda: 4))
            return loop.run_until_complete(found)
    assert run(steps) == [9, 4]


def test_a_coroutine_that_nobody_awaits():
    def steps(loop):
        call = gopy.aio(executors.square)(3)
        call.close()
        with raises(StopIteration):
            call.send(None)
    run(steps)
