"""``Map``: live views of Go maps, dicts in all but name."""
from __future__ import absolute_import

from .frozen import freezer
from .imports import PUBLIC
from .tree import pack
from .views import View, make, read

try:
    from collections.abc import ItemsView, KeysView, Mapping, MutableMapping, ValuesView
except ImportError:  # Python 2.7
    from collections import ItemsView, KeysView, Mapping, MutableMapping, ValuesView

LENGTH, GET, SET, DELETE, KEYS, ITEMS = 31, 32, 33, 34, 35, 36
#: What ``_find`` gives for a key that is not there.
MISSING = object()


class Map(View):
    """A Go map; ``Map[str, int]({'a': 1})`` makes one.

    Iteration goes over a snapshot of the keys, in no order. The first write to a nil map makes the
    map where it is stored.
    """

    __module__ = PUBLIC
    __slots__ = ()
    _element = ''  # Go type of a value

    def __init__(self, *values, **named):
        make(type(self), dict(*values, **named), self)

    @classmethod
    def _spelling(cls, key, element):
        return 'map[%s]%s' % (key, element)

    @classmethod
    def _describe(cls, go_type):
        return {'_element': _element(go_type)}

    def __len__(self):
        return self._call(LENGTH, (), (), ('q',))

    def _find(self, key):
        tree, found = self._call(GET, ('y',), (pack(key),), ('y', '?'))
        return read(tree) if found else MISSING

    @classmethod
    def _freeze(cls, value):
        """What an element is shown as; from the first one on None, unless they are structs."""
        freeze = freezer(cls._element)
        cls._freeze = None if freeze is None else staticmethod(freeze)
        return value if freeze is None else freeze(value)

    def _shown(self, value):
        freeze = self._freeze
        return value if freeze is None else freeze(value)

    def _look(self, key):
        """The same; what cannot be a key is none of them."""
        try:
            return self._find(key)
        except (TypeError, OverflowError):
            return MISSING

    def __getitem__(self, key):
        value = self._find(key)
        if value is MISSING:
            raise KeyError(key)
        return self._shown(value)

    def get(self, key, default=None):
        """The value of ``key``, else ``default``."""
        value = self._look(key)
        return default if value is MISSING else self._shown(value)

    def __contains__(self, key):
        return self.get(key, MISSING) is not MISSING

    def __setitem__(self, key, value):
        self._store(SET, ('y',), (pack(key),), value)

    def __delitem__(self, key):
        if not self._call(DELETE, ('y',), (pack(key),), ('?',)):
            raise KeyError(key)

    def __iter__(self):
        return iter(self._tree(KEYS))

    def keys(self):
        """A set-like view of the keys."""
        return KeysView(self)

    def values(self):
        """A view of the values."""
        return Values(self)

    def items(self):
        """A set-like view of the pairs."""
        return Items(self)

    def __repr__(self):
        return '{%s}' % ', '.join('%r: %r' % pair for pair in _pairs(self))

    def pop(self, key, default=MISSING):
        """Takes ``key`` out and gives its value; KeyError without a default."""
        value = self._look(key)
        if value is MISSING:
            if default is MISSING:
                raise KeyError(key)
            return default
        del self[key]
        return value

    def popitem(self):
        """Takes some pair out; KeyError if there is none."""
        for key in self:
            return key, self.pop(key)
        raise KeyError('the map is empty')

    def setdefault(self, key, default=None):
        """The value of ``key``; stores ``default`` first if it is missing."""
        if key not in self:
            self[key] = default
        return self[key]

    def update(self, *args, **named):
        """Stores what ``dict.update`` takes."""
        for key, value in dict(*args, **named).items():
            self[key] = value

    def clear(self):
        """Takes everything out."""
        for key in self:
            del self[key]

    def _plain_copy(self):
        return dict(_pairs(self))


class Items(ItemsView):
    """The pairs of a map, read in one call."""

    def __iter__(self):
        return iter(_pairs(self._mapping))


class Values(ValuesView):
    """The values of a map, read in one call."""

    def __iter__(self):
        return iter([value for _, value in _pairs(self._mapping)])


def _pairs(view):
    flat = view._tree(ITEMS)
    values = flat[1::2]
    if values and view._freeze is not None:
        values = [view._shown(value) for value in values]
    return list(zip(flat[::2], values))


def _element(go_type):
    """The type of the values of ``map[K]V``."""
    depth = 0
    for i, c in enumerate(go_type):
        depth += {'[': 1, ']': -1}.get(c, 0)
        if c == ']' and not depth:
            return go_type[i + 1:]
    return ''


Map._equals = (Map, Mapping)
MutableMapping.register(Map)
