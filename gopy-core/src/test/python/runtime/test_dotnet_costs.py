"""What a crossing costs in a process of .NET, counted by strace where there is one."""
from __future__ import absolute_import, unicode_literals

import os
import subprocess
import sys

import pytest

CALLS = 2000
PROGRAM = """
import ctypes, signal, sys
from sample_ctypes import strings
from sample_ctypes._gopy import engine
strings.add(1, 2)
if sys.argv[1] == 'hosted':
    engine.current().library.gopy_host_dotnet()
    libc = ctypes.CDLL(None)  # as .NET comes: it handles faults, with three arguments
    action = (ctypes.c_uint64 * 19)(ctypes.cast(libc.abort, ctypes.c_void_p).value)
    action[17] = 4
    assert libc.sigaction(signal.SIGSEGV, action, None) == 0
    strings.add(1, 2)
for _ in range(int(sys.argv[2])):
    strings.add(1, 2)
"""


def signal_calls(host, calls, staging, folder):
    """How many system calls about signals the program makes; Go makes others when it is traced."""
    counts = os.path.join(str(folder), 'counts')
    environment = dict(os.environ, PYTHONPATH=staging, GOPY_ENGINE='ctypes')
    strace = ['strace', '-f', '-c', '-e', 'trace=%signal', '-o', counts]
    subprocess.check_call(strace + [sys.executable, '-c', PROGRAM, host, str(calls)],
                          env=environment)
    with open(counts) as stream:  # 100.00    0.001057           1       731           total
        return int([line for line in stream if line.endswith(' total\n')][0].split()[3])


def traced():
    """Whether strace is here and may trace."""
    try:
        with open(os.devnull, 'w') as nothing:
            return subprocess.call(['strace', '-o', os.devnull, 'true'], stderr=nothing) == 0
    except OSError:
        return False


@pytest.mark.skipif(not traced(), reason='strace may not trace here')
def test_a_crossing_costs_two_system_calls_more(engine, staging, tmp_path):
    if engine != 'ctypes':
        pytest.skip('the library is the same for all')
    plain, hosted = [[signal_calls(host, n, staging, tmp_path) for n in (0, CALLS)]
                     for host in ('plain', 'hosted')]
    assert plain[1] - plain[0] < CALLS / 10
    assert abs(hosted[1] - hosted[0] - 2 * CALLS) < CALLS / 10
