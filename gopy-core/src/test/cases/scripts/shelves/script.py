"""A warehouse: lists, sets, sorted maps, heaps and trees of other people's generic types."""
from __future__ import absolute_import, print_function, unicode_literals

from generic.gods.lists import arraylist
from generic.gods.maps import linkedhashmap, treemap
from generic.gods.queues import priorityqueue
from generic.gods.sets import hashset, treeset
from generic.gods.stacks import arraystack
from generic.gods.trees import redblacktree

text = type('')
items = arraylist.new('saw', 'axe', 'nail')
items.add('bolt', 'axe')
items.insert(1, 'drill')
items.swap(0, 2)
print(' '.join(items.values()), items.size(), items.index_of('axe'), items.contains('saw', 'nail'))
items.sort(lambda a, b: (a > b) - (a < b))
print(' '.join(items.values()))
item, found = items.get(9)
print('"%s"' % item, found)
long_ones = items.select(lambda _, value: len(value) > 3)
print(' '.join(long_ones.values()), items.any(lambda _, value: value == 'axe'))
at, first = items.find(lambda _, value: value.startswith('n'))
print(at, first)

stock = treemap.new[text, int]()
it = items.iterator()
while it.next():
    count, _ = stock.get(it.value())
    stock.put(it.value(), count + 1)
print(','.join(stock.keys()), '[%s]' % ' '.join(map(str, stock.values())), stock.size())
low, count, _ = stock.min()
print(low, count)
floor, _, known = stock.floor('c')
print(floor, known)
shown = []
stock.each(lambda key, value: shown.append('%s=%d;' % (key, value)))
print(''.join(shown))

left, right = hashset.new(1, 2, 3, 4), hashset.new(3, 4, 5)
both = treeset.new(*left.intersection(right).values())
either = treeset.new(*left.union(right).values())
for numbers in both, either:
    assert isinstance(numbers, treeset.Set[int])
print(*['[%s]' % ' '.join(map(str, s.values())) for s in (both, either)], end=' ')
print(left.difference(right).size())

jobs = priorityqueue.new_with[int](lambda a, b: b - a)
for job in [3, 9, 1, 7]:
    jobs.enqueue(job)
while not jobs.empty():
    job, _ = jobs.dequeue()
    print(job, end=' ')
print()

prices = linkedhashmap.new[text, float]()
prices.put('saw', 9.5)
prices.put('axe', 20.25)
prices.put('saw', 10.5)
print(','.join(prices.keys()), sum(prices.values()))

undo = arraystack.new[text]()
undo.push('cut')
undo.push('paste')
last, _ = undo.pop()
top, _ = undo.peek()
print(last, top, undo.size())

tree = redblacktree.new[int, text]()
for i, word in enumerate(['zero', 'one', 'two', 'three', 'four']):
    tree.put(i, word)
tree.remove(2)
print('[%s]' % ' '.join(map(str, tree.keys())), tree.root.key, tree.left().value,
      tree.right().value, tree.get_node(3).size())
node, _ = tree.ceiling(2)
print(node.key, node.value)
