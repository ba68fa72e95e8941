# -*- coding: utf-8 -*-
"""Orders: Go sorts its own slices, and Python's things by callbacks and by an interface."""
from __future__ import absolute_import, print_function, unicode_literals

from golib import gopy, sort

numbers = gopy.Slice[int]([5, 2, 8, 1, 9, 3])
sort.ints(numbers)
print(numbers, sort.ints_are_sorted(numbers), sort.search_ints(numbers, 8))
words = gopy.Slice[str](['pear', 'fig', 'apple', 'kiwi'])
sort.strings(words)
print(', '.join(words), sort.search_strings(words, 'kiwi'))
sort.slice(words, lambda i, j: len(words[i]) < len(words[j]))
print([len(w) for w in words])
sort.slice_stable(words, lambda i, j: words[i][-1] < words[j][-1])
print([w[-1] == e for w, e in zip(words, 'egir')])
floats = sort.Float64Slice([2.5, float('inf'), -1.0])
floats.sort()
print(list(floats), len(floats), floats.less(0, 1))


class Cards(object):
    """A deck that Go sorts through the methods of sort.Interface."""

    def __init__(self, cards):
        self.cards = list(cards)
        self.swaps = 0

    def len(self):
        return len(self.cards)

    def less(self, i, j):
        return self.cards[i] < self.cards[j]

    def swap(self, i, j):
        self.swaps += 1
        self.cards[i], self.cards[j] = self.cards[j], self.cards[i]


deck = Cards([7, 4, 9, 1])
sort.sort(deck)
print(deck.cards, sort.is_sorted(deck), deck.swaps > 0)
sort.sort(sort.reverse(deck))
print(deck.cards, sort.is_sorted(deck))
print(sort.search(100, lambda i: i * i >= 50), sort.find(5, lambda i: 3 - i))
view = numbers[1:4]
view[0] = 100
sort.sort(sort.reverse(sort.IntSlice(numbers)))
print(numbers, view, view == [9, 8, 5])
try:
    sort.search(3, lambda i: 1 // 0)
except ZeroDivisionError:
    print('the callback failed')
