# -*- coding: utf-8 -*-
"""Jobs in the order of their urgency: Go's heap over Python's objects, and a ring of players."""
from __future__ import absolute_import, print_function, unicode_literals

from golib.container import heap, ring


class Job(object):
    def __init__(self, urgency, name):
        self.urgency = urgency
        self.name = name


class Jobs(object):
    """A queue for heap.Interface."""

    def __init__(self, jobs):
        self.jobs = list(jobs)

    def len(self):
        return len(self.jobs)

    def less(self, i, j):
        return self.jobs[i].urgency < self.jobs[j].urgency

    def swap(self, i, j):
        self.jobs[i], self.jobs[j] = self.jobs[j], self.jobs[i]

    def push(self, job):
        self.jobs.append(job)

    def pop(self):
        return self.jobs.pop()


def lower(flag):
    return str(flag).lower()


queue = Jobs([Job(5, 'sweep'), Job(2, 'cook'), Job(9, 'sleep'), Job(4, 'shop')])
heap.init(queue)
urgent = Job(1, 'fire')
heap.push(queue, urgent)
print(queue.jobs[0].name, queue.len(), lower(queue.jobs[0] is urgent))
first = heap.pop(queue)
print(first.name, lower(first is urgent), queue.len())
at = [j.name for j in queue.jobs].index('sleep')
queue.jobs[at].urgency = 0
heap.fix(queue, at)
at = [j.name for j in queue.jobs].index('shop')
print(heap.remove(queue, at).name)
order = []
while queue.len():
    order.append(heap.pop(queue).name)
print(' '.join(order))


class Empty(Jobs):
    def len(self):
        return 1


try:
    heap.pop(Empty([]))
except IndexError as error:
    print(type(error).__name__)
players = ring.new(4)
for name in ['ann', 'bob', 'cid', 'dee']:
    players.value = name
    players = players.next()
print(players.len(), players.value, players.prev().value, players.move(2).value)
seen = []
players.do(seen.append)
print(','.join(seen))
out = players.unlink(2)
print(out.value, out.len(), players.len(), players.next().value)
players.link(out)
seen = []
players.do(lambda name: seen.append(name.upper()))
print(','.join(seen), lower(players.next() is out))
