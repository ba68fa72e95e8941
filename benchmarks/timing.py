"""Times statements against each other: rounds in turn, so that a noisy moment hits all alike."""

from __future__ import print_function

import sys
import time
import timeit

ROUNDS = 15


def thread_time():
    """Seconds that the calling thread itself has run, on 3.6 as well."""
    return time.clock_gettime(time.CLOCK_THREAD_CPUTIME_ID)


def measure(statements, names, seconds=0.02, clock=thread_time):
    """Nanoseconds of each statement (a dict of name to source), of the least disturbed round.

    By default the time is the calling thread's own: that of other processes does not count.
    """
    # timeit turns collections off: CPython frees without them, others would fill the memory
    setup = 'pass' if sys.implementation.name == 'cpython' else 'import gc; gc.enable()'
    timers = {name: timeit.Timer(s, setup, clock, names) for name, s in statements.items()}
    loops = {name: loops_for(timer, seconds) for name, timer in timers.items()}
    times = {name: [] for name in timers}
    for _ in range(ROUNDS):
        for name, timer in timers.items():
            times[name].append(timer.timeit(loops[name]) / loops[name] * 1e9)
    return {name: min(t) for name, t in times.items()}


def loops_for(timer, seconds):
    """How many loops take about that long."""
    loops = 1
    while timer.timeit(loops) < seconds / 4:
        loops *= 2
    return loops


def report(rows):
    """Prints (what, ns, against what, ns, allowed ratio) and tells whether all are kept."""
    kept = True
    for what, ns, base, base_ns, allowed in rows:
        ratio = ns / base_ns
        verdict = '' if allowed is None else 'ok' if ratio <= allowed else 'OVER'
        kept = kept and verdict != 'OVER'
        print(
            '%-28s %10.1f ns  %6.2f x %-22s %8.1f ns  %s %s'
            % (
                what,
                ns,
                ratio,
                base,
                base_ns,
                '' if allowed is None else '<= %.2f' % allowed,
                verdict,
            )
        )
    return kept
