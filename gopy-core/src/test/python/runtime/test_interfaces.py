# -*- coding: utf-8 -*-
from __future__ import absolute_import, unicode_literals

import gc
import io

import pytest


class Own(object):
    def __init__(self, text):
        self.text = text


def test_objects_pass_through_any(boxes, gopy):
    table, own = boxes.Table(), Own('x')
    table.extra = own
    assert table.extra is own
    table.extra = [own, {'k': own}]
    assert table.extra[0] is own and table.extra[1]['k'] is own
    before = gopy.live_objects()
    del table
    gc.collect()
    assert gopy.live_objects() < before


def test_files_are_readers(boxes):
    assert boxes.read_all(io.BytesIO(b'abc' * 1000)) == b'abc' * 1000
    assert boxes.read_all(io.StringIO('grün')) == 'grün'.encode('utf-8')

    class Broken(object):
        def read(self, size):
            raise KeyError('mine')
    with pytest.raises(KeyError) as raised:
        boxes.read_all(Broken())
    assert raised.value.args == ('mine',)


def test_what_lacks_the_methods_is_refused(boxes):
    with pytest.raises(TypeError) as raised:
        boxes.read_all(Own('x'))
    assert str(raised.value) == (
        "read_all() argument 'r': expected io.Reader, got Own, which has no method Read")


def test_objects_implement_interfaces(boxes):
    class Words(object):
        def __init__(self, words):
            self.words = words

        def len_(self):
            return len(self.words)

        def less(self, i, j):
            return self.words[i] < self.words[j]

        def swap(self, i, j):
            self.words[i], self.words[j] = self.words[j], self.words[i]

        def Len(self):
            return len(self.words)
    words = Words(['c', 'a', 'b'])
    boxes.sort(words)
    assert words.words == ['a', 'b', 'c']
    assert boxes.same(words) is words


def test_a_bare_ref_is_a_pointer_to_any(boxes, gopy):
    ref = gopy.Ref()
    assert ref.value is None
    assert boxes.describe(ref).startswith('*interface {}:0x')
    ref.value = [1]
    assert ref.value == [1]
