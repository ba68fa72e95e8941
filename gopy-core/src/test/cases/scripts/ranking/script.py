"""Rankings with the generic functions of the standard library."""
from __future__ import absolute_import, print_function, unicode_literals

from generic import cmp, gopy, maps, slices


def show(values):
    """As Go prints a slice of numbers."""
    return '[%s]' % ' '.join('%g' % v for v in values)


points = {'ada': 93, 'bob': 71, 'cyd': 88, 'dan': 71}
names = slices.sorted(maps.keys(points))
print(' '.join(names), slices.max(slices.collect(maps.values(points)).tolist()))
slices.sort_stable_func(names, lambda a, b: cmp.compare(points[b], points[a]))
print(' '.join(names), slices.index(names, 'cyd'), slices.contains(names, 'eve'))
numbers = gopy.Slice[int]([3, 1, 4, 1, 5, 9, 2, 6, 5])
slices.sort(numbers)
print(show(numbers), slices.is_sorted(numbers))
at, found = slices.binary_search(numbers, 5)
print(at, found)
once = slices.compact(numbers)
print(show(once), len(once))
slices.reverse(once)
print(show(once), slices.min(once))
for chunk in slices.chunk(once, 3):
    print(show(chunk), end=' ')
print()
words = slices.insert(['a', 'd'], 1, 'b', 'c')
words = slices.delete(words, 0, 1)
print(','.join(words), slices.equal(words, ['b', 'c', 'd']))
print(','.join(slices.concat(words, ['x'], words[:1])))
print(slices.index_func(words, lambda w: w > 'b'), slices.compare([1, 2], [1, 3]))
halves = slices.repeat([0.5, 1.5], 2)
print(show(halves), '%g' % slices.max(halves))
for i, v in slices.backward(words):
    print('%d%s' % (i, v), end=' ')
print()
copied = maps.clone(gopy.Map[type(''), int](points))
maps.delete_func(copied, lambda _, value: value < 80)
print(' '.join(slices.sorted(maps.keys(copied))), maps.equal(copied, points))
ranks = maps.collect(slices.all(['gold', 'silver']))
print(len(ranks), ranks[1])
print(cmp.compare(2.5, 1), cmp.compare('a', 'b'), cmp.less(1, 2), cmp.or_('', 'standby'))
print(slices.max_func(names, lambda a, b: cmp.compare(points[a], points[b])))
