"""What the engine in C asks Python: each returns the exception to raise, or raises it.

The words are those of the modules that the portable engine uses.
"""
from __future__ import absolute_import

from . import callbacks, dtypes, error_classes, errors, implementing, travellers, tree, tree_read
from .arguments import MISSING, argument, bind
from .call import INVOKE, Call, Parameter
from .coerce import coerce
from .endings import bad_value
from .makers import MAKER
from .misfit import mismatch, unfit
from .text import NIL


class PlacedField(object):
    """A field of a class; it stands where functions have their Call, for the messages."""

    def __init__(self, name, code, go_type):
        self.name, self.code, self.go_type = name, code, go_type


def _where(call, index):
    """The words for a parameter, for the receiver (-1), or for a field."""
    if isinstance(call, PlacedField):
        return call.name
    if call.name == INVOKE:
        return ''
    if index < 0:
        return '%s()' % call.name
    return "%s() argument '%s'" % (call.name, call.parameters[index].name)


def _exception(number):
    """The class of a class number, None where ``errors.make`` is needed; that of holders.

    It is where each error has to be looked at, and where a constructor wants args of its own.
    """
    cls, python = error_classes.of_number(number)
    simple = not python and not issubclass(cls, EnvironmentError)
    return (cls if simple else None, errors.ErrorValue())


def _stale(call, index):
    return ValueError('%s: this object has been released' % _where(call, index))


def _wrong(call, index, type_id):
    return TypeError('%s: the object has another Go type' % _where(call, index))


def _bad(call, index, text, kind):
    return bad_value(kind, _where(call, index), text)


def _unfit(call, index, error):
    """No tree could be made of an argument."""
    return unfit(error, call.parameters[index].go_type, _where(call, index))


def _receiver(call, cls, *given):
    """``given`` is no instance of ``cls``, or empty."""
    if given:
        return mismatch(given[0], cls.__name__, '%s() receiver' % call.name)
    return TypeError('%s() missing its receiver, a %s' % (call.name, cls.__name__))


def _refused(call, index, value, element):
    """Parameter ``index`` does not take ``value``, element number ``element`` if that is not -1."""
    if isinstance(call, PlacedField):
        coerce(call.code, value, call.go_type, call.name)
        return mismatch(value, call.go_type, call.name)
    p = call.parameters[index]
    if element < 0:
        argument(call, index, value)
        return mismatch(value, p.go_type, _where(call, index))
    where = "%s() argument '%s[%d]'" % (call.name, p.name, element)
    go_type = p.go_type[2:] if p.go_type[:2] == '[]' else p.go_type
    coerce(p.code[1:], value, go_type, where, p.cls)
    return mismatch(value, go_type, where)


def _arguments(call, count, names):
    """``count`` positional arguments and keywords ``names`` are not what ``call`` takes."""
    fixed = len(call.parameters) - bool(call.variadic)
    given = [None] * min(count, fixed) + [MISSING] * (fixed - count)
    extra = () if call.variadic else (None,) * (count - fixed)
    bind(call, given, extra, dict.fromkeys(names or ()))
    return TypeError('%s() got arguments that it does not take' % call.name)


def _identity(cls):
    """The type id of which each address has one wrapper; 0 if it may have several."""
    return cls._type_id if cls._identity else 0


#: For messages about raw calls.
_INVOKED = Call(0, INVOKE, parameters=[Parameter('argument %d' % i, 'q', 'int', None)
                                         for i in range(8)])
#: In the order of gopy_hooks in native.h.
HOOKS = (errors.make, _exception, errors.panic, _stale, _wrong, _bad, _receiver, _refused,
          _arguments, _identity, _INVOKED, _unfit, tree.pack_all, tree_read.fraction, NIL, MAKER,
         travellers.held, implementing.call, callbacks.tell_raised, dtypes.is_masked)
