# -*- coding: utf-8 -*-
"""context.Context as first parameter: timeout=, ctx=, Ctrl-C."""
from __future__ import absolute_import, unicode_literals

import os
import signal
import sys
import threading
import time
from contextlib import contextmanager

from cases import contexts
from cases.gopy import GoPanic
from runner import IRONPYTHON, raises, skip

try:
    TIMEOUT = TimeoutError
except NameError:
    TIMEOUT = OSError


def test_it_is_no_parameter():
    assert contexts.wait(1) == 'waited'
    assert contexts.wait(milliseconds=1) == 'waited'
    assert contexts.alone() == 'false <nil>'
    assert contexts.sum(1, 2, 3) == 6
    with raises(TypeError, 'wait() takes 1 argument, got 2'):
        contexts.wait(1, 2)
    with raises(TypeError, "wait() missing argument 'milliseconds'"):
        contexts.wait()
    with raises(TypeError, "wait() has no parameter 'when'"):
        contexts.wait(1, when=2)
    with raises(TypeError, "wait() argument 'milliseconds'", 'expected int'):
        contexts.wait('x')


def test_timeouts():
    begin = time.time()
    with raises(TIMEOUT):
        contexts.wait(5000, timeout=0.05)
    assert time.time() - begin < 3
    assert contexts.wait(1, timeout=5) == 'waited'
    assert contexts.alone(timeout=5) == 'true <nil>'
    assert contexts.alone(timeout=0) == 'true context deadline exceeded'
    assert contexts.alone(timeout=None) == 'false <nil>'
    assert contexts.forever(timeout=0.01) == 'ended'
    with raises(TypeError, "wait() argument 'timeout'", 'expected seconds'):
        contexts.wait(1, timeout='soon')


def test_contexts_of_go():
    ctx = contexts.with_(background(), 'inner')
    assert contexts.name(ctx=ctx) == 'inner'
    assert contexts.name() == ''
    assert contexts.name(ctx=ctx, timeout=3) == 'inner'
    with raises(TypeError, 'name()', 'context.Context', 'int'):
        contexts.name(ctx=3)


def background():
    from cases.go import context
    found = []
    contexts.each(1, lambda ctx, i: found.append(ctx))
    assert isinstance(found[0], context.Context)
    return found[0]


def test_names_that_clash():
    assert contexts.clash(4, 'a', 'b') == 6
    with raises(TIMEOUT):
        contexts.clash(4, timeout_=0)
    assert contexts.clash(timeout=1) == 1


def test_methods():
    client = contexts.Client('b/')
    assert client.fetch('x') == 'b/x'
    assert client.fetch(path='x', timeout=5) == 'b/x'
    time.sleep(0.01)
    assert not client.ended()
    with raises(TIMEOUT):
        client.fetch('never', timeout=0.001)
    with raises(Exception, 'no path'):
        client.fetch('')
    with raises(GoPanic, 'broken', 'contexts.go'):
        client.fail()
    assert contexts.Level(3).wait(4) == 7
    with raises(TIMEOUT):
        contexts.Level(3).wait(4, timeout=0)


def test_interfaces():
    fetcher = contexts.new_fetcher()
    assert fetcher.fetch('x', timeout=5) == 'go:x'

    class Mine(object):
        def fetch(self, ctx, path):
            assert ctx.err() is None
            return 'py:' + path
    assert contexts.use(Mine(), 'y') == 'py:y'
    assert contexts.use(fetcher, 'y', timeout=5) == 'go:y'


def test_callbacks_on_the_goroutine_of_the_call():
    found = []

    def each(ctx, i):
        found.append(i)
        if i == 2:
            raise KeyError('x')
    with raises(KeyError, 'x'):
        contexts.each(5, each)
    assert found == [0, 1, 2]


def test_signature():
    if sys.version_info < (3, 4):
        skip('no signatures')
    import inspect
    assert str(inspect.signature(contexts.wait)) == '(milliseconds, *, timeout=None, ctx=None)'
    assert str(inspect.signature(contexts.sum)) == '(*numbers, timeout=None, ctx=None)'


@contextmanager
def control_c():
    """Sends SIGINT a little later: on a busy machine perhaps before the block has got far."""
    with raises(KeyboardInterrupt):
        threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
        yield


def test_control_c():
    if IRONPYTHON:
        skip('Ctrl-C ends the process')
    begin = time.time()
    with control_c():
        contexts.wait(20000)
    assert time.time() - begin < 10
    with control_c():
        contexts.forever()


def test_other_threads():
    found = []

    def run():
        found.append(contexts.wait(1, timeout=5))
        try:
            contexts.wait(5000, timeout=0.01)
        except TIMEOUT:
            found.append('late')
    threads = [threading.Thread(target=run) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(found) == ['late'] * 4 + ['waited'] * 4

def test_control_c_ends_the_call_of_the_main_thread_alone():
    if IRONPYTHON:
        skip('no signals')
    found, gate = [], contexts.new_gate()
    threads = [threading.Thread(target=lambda: found.append(gate.pass_())) for _ in range(2)]
    for thread in threads:
        thread.start()
    gate.wait_for(2)
    with control_c():
        contexts.forever()
    assert found == []
    gate.open()
    for thread in threads:
        thread.join()
    assert found == ['passed', 'passed']
