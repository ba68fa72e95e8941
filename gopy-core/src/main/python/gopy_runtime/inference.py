"""Which type arguments the values of a call stand for, as Go's type inference tells them.

``keys({'a': 1})`` against ``(m: map[K]V)``: K is string and V int.
"""
from __future__ import absolute_import

from itertools import chain

from .host import is_a
from .iterators import GO_NAME as ITERATOR
from .refs import Ref
from .spelling import parts_of
from .text import PYTHON2, STR_IS_BYTES, Text
from .tree import Mapping

_PLAIN = {bool: 'bool', int: 'int', float: 'float64', complex: 'complex128', Text: 'string',
          bytes: 'string' if STR_IS_BYTES else '[]uint8', bytearray: '[]uint8'}
if PYTHON2:
    _PLAIN[long] = 'int'  # noqa: F821


class Inference(object):
    """What is known of the type parameters of one call.

    ``exact`` is what views and other Go objects say, whose memory is shared and so cannot become
    another type; ``likely`` what plain values say, which may go as another type, as ``any``.
    """

    def __init__(self, parameters):
        self.parameters = parameters
        self.exact = {}
        self.likely = {}

    def learn(self, pattern, value):
        """Takes in an argument; gives what to pass in its place: an iterator is looked into."""
        kind, parts = parts_of(pattern)
        if pattern in self.parameters:
            self._note(pattern, natural(value))
        elif value is None or kind == 'name':
            return value
        elif _go_type(value) is not None:
            self._match(pattern, _go_type(value))
        elif kind == '*':
            self.learn(parts[0], value)
        elif kind == 'map':
            self._mapping(parts, value)
        elif kind in ('iter.Seq', 'iter.Seq2'):
            return self._sequence(parts, value)
        elif kind[:1] == '[':
            return self._list(parts[0], value)
        return value

    def known(self, parameter):
        """The Go type that stands for a parameter; None where nothing tells."""
        return self.exact.get(parameter) or self.likely.get(parameter)

    def _list(self, element, value):
        if _octets(value) or not hasattr(value, '__iter__') or is_a(value, (Text, Mapping)):
            return value  # for Go to take or to refuse
        if not hasattr(value, '__len__'):
            value = list(value)
        if element in self.parameters:
            for one in _one_of_each(value):
                self.learn(element, one)
        else:
            for one in value:
                self.learn(element, one)
        return value

    def _mapping(self, parts, value):
        if is_a(value, Mapping):
            self._list(parts[0], list(value))
            self._list(parts[1], list(value.values()))

    def _sequence(self, parts, value):
        if is_a(value, Mapping):
            self._mapping(parts, value)
            return value
        if not hasattr(value, '__iter__'):
            return value
        steps = iter(value)
        if steps is not value:
            values = value if hasattr(value, '__len__') else ()
        else:
            values = [first for _, first in zip((0,), steps)]
            value = chain(values, steps)
        for one in values:
            for part, item in zip(parts, (one,) if len(parts) == 1 else one):
                self.learn(part, item)
        return value

    def _match(self, pattern, go_type):
        """Compares with the type of a Go object."""
        if pattern in self.parameters:
            self.exact.setdefault(pattern, go_type)
            return
        kind, parts = parts_of(pattern)
        found, others = parts_of(go_type)
        if kind == '*' and found != '*':
            self._match(parts[0], go_type)
        elif found == '*' and kind != '*':
            self._match(pattern, others[0])
        elif len(parts) == len(others):  # an interface has the arguments of what implements it
            for part, other in zip(parts, others):
                self._match(part, other)

    def _note(self, parameter, go_type):
        if go_type is None:
            return
        before = self.likely.get(parameter, go_type)
        if before != go_type:
            go_type = 'float64' if set((before, go_type)) == set(('int', 'float64')) else 'any'
        self.likely[parameter] = go_type


def natural(value):
    """The Go type that a Python value stands for by itself; None for None."""
    if value is None:
        return None
    go_type = _go_type(value)
    if go_type is not None:
        return go_type
    plain = _PLAIN.get(type(value))
    if plain is None:
        plain = next((_PLAIN[cls] for cls in type(value).__mro__ if cls in _PLAIN), None)
    if plain is None and hasattr(value, '__index__'):
        return 'int'
    return plain or 'any'


def _go_type(value):
    """Go's spelling of the type of a Go object: of what Go holds by a pointer, the pointer's."""
    cls = type(value)
    go_type = getattr(cls, '_go_name', None)
    if go_type is None or go_type == ITERATOR:  # which no longer knows what it yields
        return None
    return '*' + go_type if getattr(cls, '_identity', False) or isinstance(value, Ref) else go_type


def _octets(value):
    return isinstance(value, (bytes, bytearray))


def _one_of_each(values):
    """One value of each Python type: enough to tell the type of a list of plain values."""
    if hasattr(values, 'itemsize'):  # an array of numbers
        return values[:1].tolist()
    if len(set(map(type, values))) == 1:
        return [next(iter(values))]
    return dict((type(v), v) for v in values).values()
