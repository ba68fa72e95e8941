"""``math/big``: Int, Rat and Float take Python's numbers, and behave as numbers.

``Int`` and ``Rat`` compute as Python's int and Fraction do; ``Float`` as Go does, in its precision.
"""
from __future__ import absolute_import

import math
import operator
from fractions import Fraction
from numbers import Integral, Number, Rational

from .. import engine, formatting
from ..host import is_a
from ..views import plain, store

NEW = 2
_ARITHMETIC = ('add', 'sub', 'mul', 'floordiv', 'truediv', 'mod', 'pow', 'and', 'or', 'xor',
               'lshift', 'rshift')
_COMPARISONS = ('eq', 'ne', 'lt', 'le', 'gt', 'ge')


def make_class(name, bases, names):
    """The class of a struct of ``math/big``: its numbers have more than Go's methods.

    `Fraction(x)` and others take what is a whole or rational number for one.
    """
    go_type = names['_go_name']
    if go_type in _KINDS:
        names = dict(names, **_members(go_type))
    cls = engine.current().make_class(name, bases, names)
    if go_type in _ABSTRACT:
        _ABSTRACT[go_type].register(cls)
    return cls


def _members(go_type):
    names = {'__format__': formatting.formatted, '_plain': staticmethod(plain)}
    names.update(_KINDS[go_type], __init__=_construct, __hash__=None, _accept=classmethod(accept))
    names['__copy__'] = lambda self: self.__deepcopy__({})  # one of Go's would share the digits
    for name in _COMPARISONS:
        names['__%s__' % name] = _compared(getattr(operator, '__%s__' % name))
    names['__float__'] = lambda self: float(plain(self))
    names['__bool__'] = names['__nonzero__'] = lambda self: plain(self) != 0
    names['__repr__'] = lambda self: '%s(%s)' % (type(self).__name__, plain(self))
    return names


def _construct(self, value=None):
    """Zero, or the value of one of Python's numbers."""
    engine.current().become(self, NEW, self._type_id)
    if value is not None:
        store(self, plain(value))


def accept(cls, value):
    """The instance for one of Python's numbers, else None."""
    if not is_a(value, Number) or isinstance(value, complex) or hasattr(value, '_go_name'):
        return None
    return cls(value)


def _number(value):
    """Python's number for an instance of these classes, or a number itself; else None."""
    if getattr(value, '_go_name', None) in _KINDS:
        return plain(value)
    return value if is_a(value, Number) else None


def _compared(test):
    def compare(self, other):
        number = _number(other)
        return NotImplemented if number is None else test(plain(self), number)
    return compare


def _computed(compute, name):
    """An operator and its reverse over Python's numbers; the result is of the class if it fits."""
    def forward(self, other):
        number = _number(other)
        return NotImplemented if number is None else _same(self, compute(plain(self), number))

    def backward(self, other):
        number = _number(other)
        return NotImplemented if number is None else _same(self, compute(number, plain(self)))
    return {'__%s__' % name: forward, '__r%s__' % name: backward}


def _same(self, value):
    """The value as an instance; int and Fraction where they belong, else Python's number."""
    fits = isinstance(value, type(self)._numbers)
    return accept(type(self), value) if fits else value


def _arithmetic(numbers, names):
    members = {'_numbers': numbers}
    for name in names:
        compute = getattr(operator, '__%s__' % name)
        members.update(_computed(compute, name))
        if name == 'truediv':
            members.update(_computed(compute, 'div'))
    for name in ('neg', 'abs', 'pos') + (('invert',) if 'xor' in names else ()):
        members['__%s__' % name] = _unary(getattr(operator, '__%s__' % name))
    members['__divmod__'] = lambda self, other: (self // other, self % other)
    members['__rdivmod__'] = lambda self, other: (other // self, other % self)
    for name, compute in (('trunc', math.trunc), ('floor', math.floor), ('ceil', math.ceil)):
        members['__%s__' % name] = _whole(compute)
    members['__round__'] = lambda self, *digits: round(plain(self), *digits)
    return members


def _unary(compute):
    return lambda self: _same(self, compute(plain(self)))


def _whole(compute):
    return lambda self: compute(plain(self))


def _float_method(name):
    """An operator over Go's own method, which keeps the precision."""
    def forward(self, other):
        other = other if isinstance(other, type(self)) else accept(type(self), other)
        return NotImplemented if other is None else getattr(type(self)(), name)(self, other)

    def backward(self, other):
        other = accept(type(self), other)
        return NotImplemented if other is None else getattr(type(self)(), name)(other, self)
    return forward, backward


def _float():
    members = {}
    for python, go in (('add', 'add'), ('sub', 'sub'), ('mul', 'mul'), ('truediv', 'quo'),
                       ('div', 'quo')):
        members['__%s__' % python], members['__r%s__' % python] = _float_method(go)
    members['__neg__'] = lambda self: type(self)().neg(self)
    members['__abs__'] = lambda self: type(self)().abs(self)
    members['__int__'] = lambda self: int(plain(self))
    members['__format__'] = formatting.by_method  # all digits
    return members


_INT = dict(_arithmetic(int if int is type(1 << 64) else (int, type(1 << 64)), _ARITHMETIC),
            __int__=plain, __index__=plain, __long__=plain,
            numerator=property(plain), denominator=property(lambda self: 1))
_RAT = dict(_arithmetic((int, Fraction), ('add', 'sub', 'mul', 'truediv', 'mod', 'floordiv')),
            __int__=lambda self: int(plain(self)),
            numerator=property(lambda self: plain(self).numerator),
            denominator=property(lambda self: plain(self).denominator))
_KINDS = {'math/big.Int': _INT, 'math/big.Rat': _RAT, 'math/big.Float': _float()}
_ABSTRACT = {'math/big.Int': Integral, 'math/big.Rat': Rational}
