"""``Slice``: live views of Go slices and arrays, lists in all but name."""
from __future__ import absolute_import

import re

from . import engine
from .coerce import coerce
from .fields import WORD
from .host import used
from .imports import PUBLIC
from .kinds.basics import CODES
from .listing import ListMethods
from .memory import Numbers
from .scalars import as_index
from .views import View, make, view_class

try:
    from collections.abc import MutableSequence
except ImportError:  # Python 2.7
    from collections import MutableSequence

ELEMENT, SET_ELEMENT, SPLICE, CUT = 27, 28, 29, 30
#: Bytes of the elements that are read and written in place, by wire code.
_SIZES = {'?': 1, 'b': 1, 'B': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'r': 4, 'q': 8, 'Q': 8,
          'f': 4, 'd': 8, 'F': 8, 'D': 16}
_READABLE = set(_SIZES) | set('s')
_ARRAY = re.compile(r'\[(\d*)\](.*)$', re.DOTALL)


class Slice(ListMethods, Numbers, View):
    """A Go slice or array; ``Slice[int]([1, 2])`` makes one.

    The elements are Go's memory: what Go writes is seen here, and the other way round. ``s[a:b]``
    shares its elements with ``s``. An array refuses to be resized (TypeError).
    """

    __module__ = PUBLIC
    __slots__ = ()
    _fixed = None      # an array's length
    _element = ''      # Go type of an element
    _scalar = None     # (wire code, size in bytes) of elements that are read and written in place
    _readable = None   # the same of those that are read there

    def __init__(self, values=(), capacity=0):
        make(type(self), None if capacity else values, self, capacity=capacity)
        if capacity:
            self.extend(values)

    @classmethod
    def _spelling(cls, element):
        return '[]' + element

    @classmethod
    def _describe(cls, go_type):
        length, element = _ARRAY.match(go_type).groups()
        code = CODES.get(element)
        return {'_fixed': int(length) if length else None, '_element': element,
                '_scalar': (code, _SIZES[code]) if code in _SIZES else None,
                '_readable': (code, _SIZES.get(code, 2 * WORD)) if code in _READABLE else None}

    def __len__(self):
        if self._fixed is not None:
            return self._fixed
        return self._word(8)

    @property
    def capacity(self):
        """How many elements there is room for, Go's ``cap``."""
        if self._fixed is not None:
            return self._fixed
        return self._word(16)

    def _data(self):
        """Where the elements begin."""
        if self._fixed is not None:
            return self._address
        return self._word(0)

    def _word(self, offset):
        """A word of the header."""
        found = engine.current().read('q', self._address + offset)
        used(self)
        return found

    def _index(self, index):
        count = len(self)
        place = as_index(index)
        if place < 0:
            place += count
        if not 0 <= place < count:
            raise IndexError('%s index %d out of range, length is %d'
                             % (self._go_name, index, count))
        return place

    def __getitem__(self, index):
        if isinstance(index, slice):
            return self._part(*index.indices(len(self)))
        return self._get(self._index(index))

    def _get(self, index):
        if self._readable is not None:
            code, size = self._readable
            found = engine.current().read(code, self._data() + index * size)
            used(self)
            return found
        return self._tree(ELEMENT, ('q',), (index,))

    def _part(self, start, stop, step):
        if step != 1:
            return [self._get(i) for i in range(start, stop, step)]
        cls = type(self) if self._fixed is None else view_class('[]' + self._element)
        handle, address = self._call(CUT, ('q', 'q'), (start, max(start, stop)), ('O',))
        return engine.current().wrap(cls, handle, address)

    def __setitem__(self, index, value):
        if isinstance(index, slice):
            self._set_part(value, *index.indices(len(self)))
            return
        index = self._index(index)
        if self._scalar is not None:
            code, size = self._scalar
            value = coerce(code, value, self._element, '%s[%d]' % (self._go_name, index))
            engine.current().write(code, self._data() + index * size, value)
            used(self)
        else:
            self._store(SET_ELEMENT, ('q',), (index,), value)

    def _set_part(self, values, start, stop, step):
        values = list(values)
        if step == 1:
            self._splice(start, max(start, stop), values)
            return
        places = range(start, stop, step)
        if len(places) != len(values):
            raise ValueError('%d values for %d elements of an extended slice'
                             % (len(values), len(places)))
        for place, value in zip(places, values):
            self[place] = value

    def __delitem__(self, index):
        if not isinstance(index, slice):
            index = self._index(index)
            self._splice(index, index + 1, [])
            return
        start, stop, step = index.indices(len(self))
        if step == 1:
            self._splice(start, max(start, stop), [])
        else:
            for place in sorted(range(start, stop, step), reverse=True):
                self._splice(place, place + 1, [])

    def _splice(self, start, stop, values):
        if self._fixed is not None and len(values) != stop - start:
            raise TypeError('%s is an array: its length is fixed' % self._go_name)
        if self._fixed is not None:
            for place, value in enumerate(values):
                self[start + place] = value
            return
        self._store(SPLICE, ('q', 'q'), (start, stop), values)

    def __iter__(self):
        index = 0
        while index < len(self):
            yield self._get(index)
            index += 1

    def tolist(self):
        """A list of the elements."""
        return engine.current().elements(self)

    _plain_copy = tolist


Slice._equals = (Slice, list)
MutableSequence.register(Slice)
