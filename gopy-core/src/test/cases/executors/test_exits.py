"""Python ends while calls run on goroutines: it does so at once, and in peace."""
from __future__ import absolute_import, unicode_literals

import os
import subprocess
import sys

from runner import each, skip

BEGIN = '''
import sys, threading, time
from cases import executors, gopy
pool = gopy.Executor()
gate = executors.new_gate()
'''
#: What 2.7 says of a thread of Python's that runs while it takes its modules apart.
LATE = b'lost sys.stderr\n' if sys.version_info[0] == 2 else b'none'
ENDINGS = {
    'a Go call that never returns': '''
pool.submit(gate.pass_, 1)
gopy.Executor(1).map(gate.pass_, [1, 2, 3])
''',
    'many that end now': '''
for n in range(3000):
    pool.submit(executors.square, n)
pool.map(executors.square, range(3000))
''',
    'Python callables that wait': '''
begun = threading.Event()
pool.submit(lambda: (begun.set(), time.sleep(100)))
begun.wait()
''',
    'Python callables that run': '''
def run():
    while True:
        executors.square(3)
for n in range(4):
    pool.submit(run)
pool.submit(executors.square, 3).result()
''',
    'callbacks of futures': '''
def more(future):
    if future.exception() is None:
        pool.submit(executors.square, 3).add_done_callback(more)
for n in range(20):
    pool.submit(executors.square, n).add_done_callback(more)
''',
    'a context': '''
pool.submit(gate.until, 'x', timeout=0.002)
pool.submit(gate.until, 'y').cancel()
''',
}


@each('name, code', *sorted(ENDINGS.items()))
def test_exit(name, code):
    try:
        import concurrent.futures  # noqa: F401
    except ImportError:
        skip('no concurrent.futures')
    if os.name == 'posix' and not hasattr(os, 'fork'):
        skip('no child processes here')
    child = subprocess.Popen([sys.executable, '-c', BEGIN + code], stdout=subprocess.PIPE,
                             stderr=subprocess.STDOUT)
    said = child.communicate()[0].replace(LATE, b'')
    assert (child.returncode, said) == (0, b''), said.decode('utf-8')
