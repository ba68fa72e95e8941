"""Signals that Python handles arrive while a thread is inside Go, on one of Go's small stacks."""
from __future__ import absolute_import, unicode_literals

import os
import signal
import subprocess
import sys
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


PROGRAM = """
import faulthandler, os
from cases import panics, text
from golib import strings
text.same('x')
assert strings.to_upper('y') == 'Y'
for _ in range(2):
    faulthandler.enable()
    for _ in range(3):
        try:
            panics.nil_pointer()
            raise AssertionError('no panic')
        except RuntimeError as e:
            assert 'nil pointer' in str(e)
    faulthandler.disable()
faulthandler.enable()
os.kill(os.getpid(), 11)
"""


def test_a_panic_is_none_of_faulthandlers():
    try:
        import faulthandler  # noqa: F401
    except ImportError:
        skip('no faulthandler')
    if IRONPYTHON:
        skip('faulthandler handles no signals here')
    there = dict(os.environ, PYTHONPATH=os.pathsep.join(sys.path))
    program = subprocess.Popen([sys.executable, '-c', PROGRAM], env=there, stderr=subprocess.PIPE)
    told = program.communicate()[1].decode('utf-8', 'replace')
    assert program.returncode == -signal.SIGSEGV, told
    assert 'Segmentation fault' in told and 'AssertionError' not in told, told
