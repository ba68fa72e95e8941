# -*- coding: utf-8 -*-
"""A play list: Go's linked list with Python's things in it."""
from __future__ import absolute_import, print_function, unicode_literals

from golib.container import list as golist


def walk(songs):
    element = songs.front()
    while element is not None:
        yield element
        element = element.next()


class Song(object):
    def __init__(self, title):
        self.title = title


songs = golist.new()
first = songs.push_back('intro')
songs.push_back(2)
songs.push_back(None)
songs.push_front(2.5)
mine = Song('mine')
last = songs.push_back(mine)
print(songs.len(), len(songs), bool(golist.List()))
print(last.value is mine, songs.back().value.title, songs.front().value)
songs.insert_before('before', first)
songs.insert_after(['a', 'list'], first)
print(first.prev().value, first.next().value == ['a', 'list'], first is songs.front().next().next())
songs.move_to_front(last)
print(songs.front().value.title, songs.remove(first), first.next() is None, songs.len())
first.value = 'changed'
print(first.value)
print([e.value for e in walk(songs)][1:4:2] == [2.5, ['a', 'list']])
other = golist.List()
other.push_back({'k': [1, 2]})
songs.push_back_list(other)
print(songs.back().value == {'k': [1, 2]}, songs.len(), other.len())
songs.init()
print(songs.len(), songs.front() is None, songs.back())
for number in range(1000):
    songs.push_back(number)
print(sum(e.value for e in walk(songs)))
