"""Many threads at once, and no reference left over."""

import sys
import threading
import tracemalloc

from . import people


def run(n, work):
    failures = []

    def guarded(i):
        try:
            work(i)
        except BaseException as e:
            failures.append(e)

    threads = [threading.Thread(target=guarded, args=(i,)) for i in range(n)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert not failures


def test_go_runs_without_the_gil():
    met = []
    run(2, lambda i: met.append(people.meet()))
    assert met == [True, True]


def test_objects_on_many_threads():
    before = people.ENGINE.live_objects()
    shared = people.new_person('shared', 1)

    def work(i):
        for k in range(2000):
            p = people.new_person('p%d' % i, k)
            p.other().age = k
            assert p.greet() == 'Hello, p%d' % i and p.other().age == k
            assert shared.other() is shared.other()
            p.name = 'n' * (k % 200)
            assert len(p.name) == k % 200

    run(8, work)
    shared = None  # the last reference, which work() has too
    assert people.ENGINE.live_objects() == before


def everything():
    p = people.new_person('Ann', 30)
    p.other().age = 1000
    p.name = 'x' * 500
    people.join(p.name, 'é\udc80')
    people.join_all('-', *map(str, range(100)))
    people.sum_list(range(1000, 1100))
    people.echo['y'](bytearray(300))
    people.echo['y'](memoryview(bytes(600))[::2])
    people.add(a=1000, b=2000)
    people.both('abc')
    p.diff({'name': 'a', 'age': 1})
    for bad in (
        lambda: people.add(1),
        lambda: people.add('x', 1),
        lambda: people.sum_list(['x']),
        lambda: people.check(-1),
        lambda: people.panics('x'),
        lambda: p.diff(3),
        lambda: setattr(p, 'age', ''),
    ):
        try:
            bad()
        except Exception:
            pass
        else:
            raise AssertionError('nothing was raised')


def test_no_memory_is_lost():
    for _ in range(300):
        everything()
    people.ENGINE.live_objects()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for _ in range(500):
        everything()
    people.ENGINE.live_objects()
    grown = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    assert grown < 2000


def test_references_of_constants_and_arguments_stay():
    text, args = 'some text', (2**40, 2**41)
    counted = (None, True, text, args[0], people.Person)
    before = [sys.getrefcount(o) for o in counted]
    for _ in range(1000):
        (
            people.nothing(),
            people.no_person(),
            people.echo['?'](True),
            people.join(text, text),
            people.add(*args),
        )
        people.new_person(text, 1).same()
    after = [sys.getrefcount(o) for o in counted]
    assert all(abs(a - b) < 20 for a, b in zip(after, before))
