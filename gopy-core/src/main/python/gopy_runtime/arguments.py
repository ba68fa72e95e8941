"""Puts what a call was given into the order of its parameters, or says what is wrong with it."""
from __future__ import absolute_import

from .coerce import coerce
from .octets import octets_argument

#: Stands for an argument that was not given.
MISSING = type('Missing', (object,), {'__slots__': (), '__repr__': lambda self: '<missing>'})()


def bind(call, given, extra, named, bound=0):
    """The arguments of ``call`` in order; the hot path comes here only for keywords and mistakes.

    ``given`` holds the positional ones (MISSING where there is none), ``extra`` what was left over.
    ``bound`` is 1 where the first of ``given`` is the receiver.
    """
    names = [p.name for p in call.parameters[:len(given) - bound]]
    values = list(given)
    if extra:
        raise _too_many(call, len(given) - bound + len(extra))
    for name in named:
        at = _position(call, names, name) + bound
        if values[at] is not MISSING:
            raise TypeError("%s() got argument '%s' twice" % (call.name, name))
        values[at] = named[name]
    for name, value in zip(names, values[bound:]):
        if value is MISSING:
            raise TypeError("%s() missing argument '%s'" % (call.name, name))
    return values


def _too_many(call, got):
    most = len(call.parameters)
    return TypeError('%s() takes %s, got %d'
                     % (call.name, '%d argument%s' % (most, '' if most == 1 else 's'), got))


def _position(call, names, name):
    for i in range(call.positional_only, len(names)):
        if names[i] == name:
            return i
    raise TypeError("%s() has no parameter '%s'" % (call.name, name))


def argument(call, index, value):
    """Argument ``index`` of ``call`` as the frame takes it."""
    p = call.parameters[index]
    where = "%s() argument '%s'" % (call.name, p.name)
    if p.code == 'y':
        return octets_argument(value, p.go_type, where)
    return coerce(p.code, value, p.go_type, where, p.cls)
