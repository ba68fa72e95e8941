"""Go methods that serve Python's protocols: ``String`` is ``__str__``, ``Len`` is ``__len__``."""
from __future__ import absolute_import

from . import copies, engine, formatting
from .imports import import_module
from .text import PYTHON2, native

EQUAL, HASH = 5, 21
_HERE = __name__.rpartition('.')[0] + '.'


def served(description):
    """The special methods of a class from its description."""
    names, methods = {}, description.get('methods', {})
    if _STREAMS.intersection(description.get('protocols', ())):
        from .streams import LACKING
        names.update((name, LACKING[name]) for name in LACKING if name not in methods)
    for protocol, method in sorted(description.get('protocols', {}).items()):
        made = _SERVERS[protocol](str(method))
        names.update((name, made[name]) for name in made if name not in methods)
    names.update(_equality(description, names))
    return names


def text_only(names):
    """What values take of :func:`served`: they keep Python's own comparison and length."""
    return dict((n, names[n]) for n in names if n in ('__str__', '__unicode__', '__format__'))


def _equality(description, names):
    """Value types compare as in Go, pointer types by identity, unless they bring their own."""
    if '__eq__' in names:
        return {'__hash__': None}
    if not description.get('value'):
        return {}
    hashable = description.get('comparable') and not description.get('fields')
    return {'__eq__': _go_equal, '__ne__': _unequal, '__hash__': go_hash if hashable else None}


def _go_equal(self, other):
    if self is other:
        return True
    if getattr(other, '_type_id', None) != self._type_id:
        return NotImplemented
    return engine.current().invoke(EQUAL, ('O', 'O'), (self, other), ('?',))


def _unequal(self, other):
    equal = self.__eq__(other)
    return equal if equal is NotImplemented else not equal


def go_hash(self):
    """The hash that goes with Go's ``==``."""
    return hash(engine.current().invoke(HASH, ('O',), (self,), ('Q',)))


def _held_equal(self, other):
    """What interfaces hold is equal as in Go, whichever these are; an implementation is itself."""
    if self is other:
        return True
    if not (self._held() and getattr(type(other), '_interface', False) and other._held()):
        return NotImplemented
    return engine.current().invoke(EQUAL, ('O', 'O'), (self, other), ('?',))


def _held_hash(self):
    if not self._held():
        return object.__hash__(self)
    try:
        return go_hash(self)
    except RuntimeError as e:
        raise TypeError('unhashable: %s' % e)


#: How objects of interfaces compare.
IDENTITY = {'_held': lambda self: getattr(self, '_handle', 0),
            '__eq__': _held_equal, '__ne__': _unequal, '__hash__': _held_hash}


def _string(method):
    return _texts(lambda self: getattr(self, method)())


def _texts(text):
    if not PYTHON2:
        return {'__str__': text}
    return {'__unicode__': text, '__str__': lambda self: native(text(self))}


def _format(method):
    return dict(_texts(formatting.printed), __format__=formatting.by_method)


def _length(method):
    return {'__len__': lambda self: getattr(self, method)(), '__bool__': _true,
            '__nonzero__': _true}


def _iteration(method):
    return {'__iter__': lambda self: getattr(self, method)()}


def _true(self):
    return True


def _equal(method):
    def equal(self, other):
        if not isinstance(other, type(self)):
            return NotImplemented
        return getattr(self, method)(other)
    return {'__eq__': equal, '__ne__': _unequal}


def _close(method):
    def leave(self, *exc_info):
        getattr(self, method)()
    return {'__enter__': lambda self: self, '__exit__': leave}


def _less(method):
    """Ordering by ``Less``: the other directions follow from it."""
    def less(self, other):
        return getattr(self, method)(other) if _same(self, other) else NotImplemented

    def greater(self, other):
        return getattr(other, method)(self) if _same(self, other) else NotImplemented
    return {'__lt__': less, '__gt__': greater,
            '__le__': lambda self, other: _negated(greater(self, other)),
            '__ge__': lambda self, other: _negated(less(self, other))}


def _compare(method):
    """Ordering by ``Cmp`` or ``Compare``."""
    def order(test):
        def compared(self, other):
            return test(getattr(self, method)(other)) if _same(self, other) else NotImplemented
        return compared
    return {'__lt__': order(lambda n: n < 0), '__le__': order(lambda n: n <= 0),
            '__gt__': order(lambda n: n > 0), '__ge__': order(lambda n: n >= 0)}


def _same(one, other):
    return isinstance(other, type(one)) or isinstance(one, type(other))


def _negated(result):
    return result if result is NotImplemented else not result


def _state(method):
    """Pickles by what Go makes of itself; of a zero value it may make what it does not read."""
    def parts(self):
        return restore, (type(self), getattr(self, method)())

    def reduce(self):
        made = (copies.blank, (type(self),)) if copies.is_zero(self) else parts(self)
        own = getattr(self, '__dict__', None)  # of a subclass of Python's
        return made + (({}, own),) if own else made

    def deep(self, memo):
        if not copies.shares(self):
            return copies.deep(self, memo)
        make, given = parts(self)
        return make(*given)
    return {'__reduce__': reduce, '__deepcopy__': deep}


def _restorer(method):
    return {'_restored': lambda self, state: getattr(self, method)(state)}


def restore(cls, state):
    """The object of a class that Go made ``state`` of (pickle)."""
    self = copies.blank(cls)
    self._restored(state)
    return self


def _late(module, part):
    """What a module has that few need."""
    def serve(method):
        return getattr(import_module(_HERE + module), part)(method)
    return serve


_STREAMS = frozenset(('read', 'write', 'seek'))
_SERVERS = {'read': _late('streams', 'reading'), 'write': _late('streams', 'writing'),
            'seek': _late('streams', 'seeking'), '__array__': _late('matrices', 'array'),
            '__shape__': _late('matrices', 'shape'),
            '__getstate__': _state, '__setstate__': _restorer,
            '__iter__': _iteration, '__format__': _format, '__str__': _string,
            '__len__': _length, '__eq__': _equal, '__exit__': _close, '__lt__': _less,
            '__cmp__': _compare}
