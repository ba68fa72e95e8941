"""A user of container/list: a queue of the latest entries, oldest first."""

from collections.abc import Iterator

from golib.container import list as linked
from typing_extensions import assert_type


class Latest:
    """Holds the latest few entries, each once."""

    def __init__(self, size: int) -> None:
        self._entries = linked.new()
        self._places: dict[str, linked.Element] = {}
        self._size = size

    def touch(self, name: str) -> None:
        place = self._places.get(name)
        if place is not None:
            self._entries.move_to_back(place)
            return
        pushed = self._entries.push_back(name)
        assert_type(pushed, linked.Element)
        self._places[name] = pushed
        while len(self._entries) > self._size:
            oldest = self._entries.front()
            assert_type(oldest, linked.Element | None)
            assert oldest is not None
            self._entries.remove(oldest)
            del self._places[str(oldest.value)]

    def __iter__(self) -> Iterator[str]:
        element = self._entries.front()
        while element is not None:
            yield str(element.value)
            element = element.next()


def mistakes(entries: linked.List) -> None:
    entries.remove('a')  # error: arg-type
    entries.move_to_back(1)  # error: arg-type
    entries.front().next()  # error: union-attr
    entries.push_bakc('a')  # error: attr-defined
    entries.insert_after('a')  # error: call-arg
    entries[0]  # error: index
    linked.new(5)  # error: call-arg
