"""A user of generic containers: counts words, keeps the most frequent."""

from generic import maps, slices
from generic.gods.lists import arraylist
from generic.gods.maps import treemap
from generic.gods.queues import priorityqueue
from typing_extensions import assert_type


def counted(words: list[str]) -> treemap.Map[str, int]:
    counts = treemap.new[str, int]()
    assert_type(counts, treemap.Map[str, int])
    for word in words:
        count, there = counts.get(word)
        assert_type(count, int)
        counts.put(word, count + 1 if there else 1)
    return counts


def longest(words: list[str]) -> list[str]:
    def compare(a: str, b: str) -> int:
        return len(b) - len(a)

    queue = priorityqueue.new_with(compare)
    assert_type(queue, priorityqueue.Queue[str])
    for word in words:
        queue.enqueue(word)
    found: list[str] = []
    while not queue.empty():
        word, _ = queue.dequeue()
        found.append(word)
    return found


def listed(numbers: list[int]) -> list[int]:
    entries = arraylist.new(*numbers)
    assert_type(entries, arraylist.List[int])
    entries.sort(lambda a, b: a - b)
    entries.each(lambda index, value: None)
    return entries.values().tolist()


def functions(values: list[int], names: dict[str, int]) -> tuple[int, bool]:
    at, found = slices.binary_search(values, 5)
    assert_type(at, int)
    assert_type(slices.contains(values, 5), bool)
    assert_type(slices.max(values), int)
    assert_type(list(maps.keys(names)), list[str])
    return at, found


def mistakes(counts: treemap.Map[str, int], entries: arraylist.List[int]) -> None:
    counts.put('a', 'b')  # error: arg-type
    counts.put(1, 1)  # error: arg-type
    counts.gett('a')  # error: attr-defined
    entries.add('a')  # error: arg-type
    entries.get('a')  # error: arg-type
    functions([], {1: 1})  # error: dict-item
    slices.contains(5, 5)  # error: arg-type
    treemap.new[str]()  # error: call-overload
