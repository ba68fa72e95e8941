"""Pointers to structs: None for nil, one Python object for one Go pointer."""
# Kinds: *T
from __future__ import absolute_import

import gc

from cases import pointers
from runner import raises


def test_none_is_nil():
    assert pointers.is_nil(None) is True
    assert pointers.is_nil(pointers.Node()) is False
    assert pointers.nil() is None
    assert pointers.same(None) is None


def test_identity():
    node = pointers.new_node(1, None)
    assert pointers.same(node) is node
    assert pointers.shared() is pointers.shared()


def test_identity_after_collection():
    pointers.shared().value = 43
    gc.collect()
    assert pointers.shared().value == 43
    pointers.shared().value = 42


def test_pointer_field():
    tail = pointers.new_node(2, None)
    head = pointers.new_node(1, tail)
    assert head.next is tail
    assert head.next.next is None
    assert head.sum() == 3
    head.next = pointers.Node(10)
    assert head.sum() == 11
    head.next = None
    assert head.sum() == 1
    with raises(TypeError, 'next'):
        head.next = 5


def test_constructor_takes_pointers():
    node = pointers.Node(1, pointers.Node(value=2, next=pointers.Node(3)))
    assert node.sum() == 6
    assert node.last().value == 3


def test_go_keeps_what_it_points_at():
    head = None
    for number in range(100):
        head = pointers.new_node(number, head)
    gc.collect()
    assert head.sum() == sum(range(100))
    assert head.last().value == 0


def test_interior_pointer_is_the_view():
    holder = pointers.new_holder()
    holder.inner.value = 5
    assert holder.other.value == 5
    holder.other.value = 6
    assert holder.inner.value == 6


def test_methods_on_nil():
    assert pointers.Node.sum(None) == 0
    assert pointers.Node.count(None) == 0
    assert pointers.Node(1, pointers.Node(2)).count() == pointers.Node.count(pointers.Node()) + 1
    with raises(TypeError):
        pointers.Node.last(None)
    with raises(TypeError):
        pointers.Node.count(5)
