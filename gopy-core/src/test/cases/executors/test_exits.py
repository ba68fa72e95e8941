"""Python ends while calls run on goroutines: it does so at once, and in peace."""
from __future__ import absolute_import, unicode_literals

import sys

from runner import child, each, skip

BEGIN = '''
import sys, threading, time
from cases import executors, gopy
pool = gopy.Executor()
gate = executors.new_gate()
'''
#: What 2.7 says of a thread of Python's that runs while it takes its modules apart.
LATE = 'lost sys.stderr\n' if sys.version_info[0] == 2 else 'none'
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
    status, said = child(BEGIN + code)
    assert (status, said.replace(LATE, '')) == (0, ''), said
