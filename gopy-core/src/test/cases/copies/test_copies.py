# -*- coding: utf-8 -*-
"""``copy.copy``, ``copy.deepcopy`` and ``pickle`` of structs."""
from __future__ import absolute_import, unicode_literals

import copy
import pickle
from datetime import datetime

from cases import copies, gopy
from runner import raises


def pickled(value):
    made = [pickle.loads(pickle.dumps(value, protocol))
            for protocol in range(pickle.HIGHEST_PROTOCOL + 1)]
    return made[-1]


def check_order(made, order):
    assert made is not order
    assert gopy.plain(made.table) == [[1, 2], [3]] and made.prices == {'x': [1]}
    assert bytes(made.data) == b'data' and made.total == 1 << 40 and made.limit.value == 7
    assert made.any == [1, 'two'] and made.items[0] == order.items[0] and made.pair == order.pair
    assert isinstance(made.at, datetime) and made.at == order.at
    assert made.inner.deep == [1] and isinstance(made.err, copies.ErrOut)
    made.notes.append('b')
    made.table[0][0] = 9
    made.prices['x'].append(2)
    made.data[0] = 0
    made.total.add(made.total, 1)
    made.limit.value = 8
    made.items[0].tags[0] = 'changed'
    made.pair[1].tags[0] = 'changed'
    made.inner.deep[0] = 2
    assert order.notes == ['a'] and order.table[0][0] == 1 and order.prices == {'x': [1]}
    assert bytes(order.data) == b'data' and order.total == 1 << 40 and order.limit.value == 7
    assert order.items[0].tags == ['t'] and order.pair[1].tags == ['p'] == order.pair[1].tags
    assert order.inner.deep == [1]


def test_a_deep_copy_shares_nothing():
    order = copies.new_order()
    made = copy.deepcopy(order)
    check_order(made, order)
    assert made.hook(1) == 8


def test_a_pickle_is_the_whole_value():
    order = copies.new_order()
    with raises(TypeError, 'a function of Go cannot be pickled'):
        pickle.dumps(order, 2)
    order.hook = None
    check_order(pickled(order), order)


def test_a_copy_shares_what_an_assignment_shares():
    order = copies.new_order()
    made = copy.copy(order)
    made.id, made.notes[0] = 2, 'shared'
    assert order.id == 1 and order.notes == ['shared']


def test_what_is_met_again_is_one():
    b = copies.Node('b')
    a = copies.Node('a', next=b, links=[b, b], by={'b': b})
    b.next = a
    for made in copy.deepcopy(a), pickled(a):
        assert list(made.names(5)) == ['a', 'b', 'a', 'b', 'a'] and made.next.next is made
        assert made.links[0] is made.links[1] is made.next is made.by['b'] and made.next is not b
    one, two = copy.deepcopy([a, b])
    assert one.next is two and two is not b


def test_nil_stays_nil():
    for made in copy.deepcopy(copies.Node('x')), pickled(copies.Node('x')):
        assert gopy.is_nil(made.links) and gopy.is_nil(made.by) and made.next is None
    for view in gopy.Slice[int]([]), copies.Node().links:
        for made in copy.copy(view), copy.deepcopy(view), pickled(view):
            assert gopy.is_nil(made) == gopy.is_nil(view) and made == []


def test_values():
    item = copies.Item('i', ['t'])
    for made in copy.deepcopy(item), pickled(item), pickled([item])[0]:
        made.tags[0] = 'changed'
        assert item.tags == ['t'] and made.name == 'i' and type(made) is copies.Item
    frozen = gopy.Map[str if str is not bytes else type(''), copies.Item]({'k': item})['k']
    for made in copy.deepcopy(frozen), pickled(frozen):
        made.name = 'thawed'
        assert frozen.name == 'i' and type(made) is copies.Item


def test_what_go_keeps_to_itself():
    counter = copies.Counter('c')
    assert pickled(counter).name == 'c'  # nothing is lost
    assert counter.up() == 1
    assert copy.deepcopy(counter).up() == 2 == copy.copy(counter).up()
    with raises(TypeError, 'Counter cannot be pickled: it would lose count int, which Go keeps'):
        pickle.dumps(counter, 2)
    counter.lock()
    with raises(TypeError, 'Counter cannot be copied deeply: the copy would share mu sync.Mutex,'):
        copy.deepcopy(counter)
    stack = copies.Stack()
    stack.push(1)
    assert copy.copy(stack).size() == 1
    with raises(TypeError, 'would share items []int, which Go keeps to itself'):
        copy.deepcopy(stack)
    with raises(TypeError, 'would lose items []int'):
        pickle.dumps([stack], 2)


class Labelled(copies.Node):
    """Has state of its own, and needs an argument."""

    def __init__(self, label):
        copies.Node.__init__(self, name='labelled')
        self.label = label


def test_a_subclass_keeps_its_state():
    node = Labelled(['x'])
    for made in copy.deepcopy(node), pickled(node):
        assert type(made) is Labelled and made.label == ['x'] and made.name == 'labelled'
        assert made.label is not node.label
    assert copy.copy(node).label is node.label


def test_what_go_makes_of_itself():
    opaque = copies.new_opaque(1, 2)
    for made in copy.deepcopy(opaque), pickled(opaque), copy.deepcopy([opaque])[0]:
        made.double()
        assert made.sum() == 6 and opaque.sum() == 3
    for made in copy.deepcopy(copies.Opaque()), pickled(copies.Opaque()):
        assert made.sum() == 0


def test_big_numbers_share_no_digits():
    big = copies.new_order().total
    for made in copy.copy(big), copy.deepcopy(big), pickled(big):
        made.add(made, 1)
        assert big == 1 << 40 and made == (1 << 40) + 1


def test_values_with_slices_are_equal_if_all_in_them_is():
    assert copies.Item('i', ['t']) == copies.Item('i', ['t']) != copies.Item('i', ['u'])
    assert copies.Item('i') != 'i' and copies.Item('i', ['t']) in [copies.Item('i', ['t'])]
    with raises(TypeError):
        hash(copies.Item())
