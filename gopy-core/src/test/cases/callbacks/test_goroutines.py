"""What callbacks raise on goroutines that the Go function has started."""
from __future__ import absolute_import, unicode_literals

import gc
import io
import sys
import threading

from cases import callbacks, gopy
from runner import raises


class Mistake(Exception):
    """Raised by callbacks."""


class Item(object):
    def __init__(self, size):
        self._size = size

    def size(self):
        if self._size is None:
            raise Mistake('no size')
        return self._size


def test_the_call_raises_it():
    mistake = Mistake('at 3')

    def fail(n):
        if n == 3:
            raise mistake
        return n
    with raises(Mistake) as caught:
        callbacks.parallel(10, fail)
    assert caught.value is mistake
    assert callbacks.parallel(4, lambda n: n) == 6


def test_methods_and_iterators():
    assert callbacks.sizes(Item(1), Item(3)) == 4
    with raises(gopy.GoError, 'odd'):
        callbacks.sizes(Item(1), Item(2))
    for rest in 1, 2:  # without the mistake Go would return, or fail
        with raises(Mistake, 'no size'):
            callbacks.sizes(Item(None), Item(rest))

    def values():
        yield 1
        raise Mistake('no more')
    assert callbacks.drain([1, 2], '') == [1, 2]
    with raises(gopy.GoPanic, 'then'):
        callbacks.drain([1, 2], 'then')
    for then in '', 'then':  # it would return, or panic
        with raises(Mistake, 'no more'):
            callbacks.drain(values(), then)


def test_generators_change_threads():
    def values():
        for n in range(5):
            yield n
        raise Mistake('no more')
    ended, failed = [], []

    def work():
        for _ in range(100):
            try:
                callbacks.drain(values(), '')
            except Mistake:
                ended.append(1)
            except Exception as e:
                failed.append(e)
    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == [] and len(ended) == 400


def test_a_result_that_does_not_fit():
    with raises(TypeError, "parallel() argument 'f': the callback's result: expected int, got str"):
        callbacks.parallel(3, lambda n: 'x')


def living():
    for _ in range(3):  # PyPy
        gc.collect()
    return gopy.live_objects()


def test_nothing_is_kept():
    def fail(n):
        raise Mistake
    before = living()
    for _ in range(20):
        with raises(Mistake):
            callbacks.sizes(Item(1), Item(None))
        with raises(Mistake):
            callbacks.parallel(3, fail)
        with raises(Mistake):
            callbacks.drain((fail(n) for n in range(3)), '')
    assert living() <= before + 5


def late(function):
    """What Go got from a callback after the call that it went in with; and what was told of it."""
    shown, kept = [], sys.stderr
    hook = getattr(threading, 'excepthook', None)
    begin = gopy.Chan[int](1)
    gave = callbacks.later(function, begin)
    sys.stderr = io.StringIO() if hook or sys.version_info[0] > 2 else io.BytesIO()
    if hook:
        threading.excepthook = shown.append
    try:
        begin.send(1)
        got = gave.recv()
        return got, shown, sys.stderr.getvalue()
    finally:
        sys.stderr = kept
        if hook:
            threading.excepthook = hook


def test_after_the_call_it_is_shown_as_that_of_a_thread():
    def fail(n):
        raise Mistake('late')
    got, shown, text = late(fail)
    assert got == 0
    if hasattr(threading, 'excepthook'):
        assert [type(of.exc_value) for of in shown] == [Mistake] and not text
        assert shown[0].exc_traceback.tb_frame.f_code.co_name in ('answer', 'fail')
    else:
        assert 'Exception in a callback on a goroutine' in text and 'Mistake: late' in text
    assert callbacks.parallel(3, lambda n: n) == 3
