"""goroutines.py LIBRARY: an Executor against a ThreadPoolExecutor, over calls that take no time."""

from __future__ import print_function

import sys
import time
from concurrent.futures import ThreadPoolExecutor

from bound import Library
from timing import measure, report

from gopy_runtime import compose
from gopy_runtime.executor import Executor

CALLS = 10000
KINDS = ('numbers', 'texts', 'submit')


def main(path):
    Library('native', path)
    add = compose.function('bench', 'add', (72, 'Add', '(a: int, b: int) -> int', ''))
    join = compose.function('bench', 'join', (73, 'Join', '(a: string, b: string) -> string', ''))
    names = {'go': Executor(), 'threads': ThreadPoolExecutor(), 'add': add, 'join': join}
    names.update(ints=list(range(CALLS)), texts=['text'] * CALLS)
    statements = {
        'loop': '[add(a, b) for a, b in zip(ints, ints)]',
        'go numbers': 'list(go.map(add, ints, ints))',
        'threads numbers': 'list(threads.map(add, ints, ints))',
        'go texts': 'list(go.map(join, texts, texts))',
        'threads texts': 'list(threads.map(join, texts, texts))',
        'go submit': 'go.submit(add, 1, 2).result()',
        'threads submit': 'threads.submit(add, 1, 2).result()',
    }
    times = measure(statements, names, clock=time.perf_counter)  # of many threads
    for name in times:
        if 'submit' not in name:
            times[name] /= CALLS
    go, threads = ({n: times[who + n] for n in KINDS} for who in ('go ', 'threads '))
    return report(
        (
            ('map of 10,000: numbers', go['numbers'], 'on threads', threads['numbers'], 0.1),
            ('map of 10,000: numbers', go['numbers'], 'a loop', times['loop'], None),
            ('map of 10,000: texts', go['texts'], 'on threads', threads['texts'], 0.7),
            ('submit and result', go['submit'], 'on threads', threads['submit'], None),
        )
    )


if __name__ == '__main__':
    sys.exit(not main(sys.argv[1]))
