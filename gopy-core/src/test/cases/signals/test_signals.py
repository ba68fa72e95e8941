"""Signals that Python handles arrive while a thread is inside Go, on one of Go's small stacks."""
from __future__ import absolute_import, unicode_literals

import os
import signal
import threading

from cases import signals
from runner import IRONPYTHON, skip


def user_signal():
    if IRONPYTHON or not hasattr(signal, 'SIGUSR1'):
        skip('no signals of users here')
    return signal.SIGUSR1


def test_handlers_set_after_the_first_call_have_a_stack():
    number = user_signal()
    assert not signals.on_stack(number)
    before = signal.signal(number, lambda number, frame: None)
    try:
        assert signals.on_stack(number)
        assert signals.on_stack(signal.SIGINT)
    finally:
        signal.signal(number, before)


def test_signals_arrive_while_stacks_grow():
    user_signal()
    arrived, over = [], []
    before = signal.signal(signal.SIGUSR1, lambda number, frame: arrived.append(number))

    def send():
        while not over:
            os.kill(os.getpid(), signal.SIGUSR1)
    sender = threading.Thread(target=send)
    sender.start()
    try:
        for _ in range(5):
            assert signals.spin(2000, lambda: None) == 248000
    finally:
        over.append(True)
        sender.join()
        signal.signal(signal.SIGUSR1, before)
    assert arrived
