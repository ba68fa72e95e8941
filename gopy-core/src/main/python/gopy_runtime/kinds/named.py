"""Named basic types and named bytes (``type Celsius float64``): subclasses of Python's own types.

An instance is the value itself; where Go expects the type, the plain value serves as well.
"""
from __future__ import absolute_import

import copy
import functools
import sys

from .. import compose, formatting, registry
from ..absent import explains
from ..coerce import coerce
from ..docs import clean
from ..members import Lazy
from ..protocols import served, text_only
from ..text import INTEGERS, NIL, STR_HOLDS_BYTES, Text, decode, is_nil


def make(module, name, description):
    """The class of a named basic type from its description in a generated module."""
    return build(module, name, description, {}, type)


def build(module, name, description, extra, metaclass):
    """The same with names of a more special kind on top."""
    go_type = description['go']
    converter = copy.copy(registry.converter(description['underlying']))
    base = _base(converter.code)
    converter.go_type = go_type
    names = {'__slots__': (), '__module__': str(module), '__doc__': clean(description.get('doc')),
             '_go_name': go_type, '_type_id': registry.type_id(go_type), '_plain': base,
             '_description': description, '__new__': _new, '__repr__': _represent,
             '__reduce_ex__': _reduced, '__format__': formatting.formatted}
    if base.__str__ is object.__str__ or base in (int, float, complex):
        names['__str__'] = base.__repr__
    names.update((str(n), method_of(n, entry, converter))
                 for n, entry in description.get('methods', {}).items())
    names.update(explains(description))
    names.update(text_only(served(description)))
    names.update(extra)
    if base is bytes:
        del names['__slots__']  # bytes of variable length cannot have any
    cls = metaclass(str(name), (base,), names)
    converter.lift = _maker(cls, base)
    if converter.code == 'y':
        converter.lift, converter.lower = functools.partial(_octets, cls), _plain_octets
    cls._of = staticmethod(converter.lift)
    if converter.code == '?':
        converter.lower = lambda value, where: bool(value) if isinstance(value, cls) else value
    cls._converter = converter
    cls._constant = staticmethod(converter.lift)
    return cls


#: Codes of what may be more than an int of this Python holds, which has 32 bits on Windows' 2.7.
_LONG = 'QIq' if getattr(sys, 'maxint', 0) == 0x7fffffff else 'QI'
if STR_HOLDS_BYTES:
    _LONG = '?bBhHiIrqQ'  # its ints are as short, and its str asks no class of int for __str__


def _base(code):
    if code in 'fd':
        return float
    if code in 'FD':
        return complex
    if code == 's':
        return Text
    if code[0] in 'ya':
        return bytes
    return INTEGERS[-1] if code in _LONG else int


def _maker(cls, base):
    new = base.__new__
    return lambda value: new(cls, value)


def _octets(cls, octets):
    """An instance for named bytes; Go's nil is an empty one that notes it."""
    made = bytes.__new__(cls, octets)
    if is_nil(octets):
        made._nil = True
    return made


def _plain_octets(value, where):
    return NIL if isinstance(value, bytes) and is_nil(value) else value


def _new(cls, value=None):
    converter = cls._converter
    if converter.code == 'y' and (value is None or isinstance(value, bytes)):
        return _octets(cls, NIL if value is None else value)
    code = converter.code
    if value is None:
        value = bytes(bytearray(int(code[1:]))) if code[0] == 'a' else cls._plain()
    if cls._plain is bytes and isinstance(value, (list, tuple)):
        value = bytes(bytearray(value))  # as bytes([1, 2]) does
    plain = coerce(code, bool(value) if code == '?' and isinstance(value, INTEGERS) else value,
                   converter.go_type, cls.__name__ + '()')
    return cls._plain.__new__(cls, decode(plain) if code == 's' else plain)


def _reduced(self, protocol):
    """What copies and pickles are made of: the value, which ``str`` would ask Go's String for."""
    base = self._plain
    value = self[:] if base in (Text, bytes) else base(self)
    return type(self), (value,), getattr(self, '__dict__', None) or None


def _represent(self):
    return '%s(%s)' % (type(self).__name__, self._plain.__repr__(self))


def method_of(name, entry, converter):
    """A method made at its first use; the receiver crosses as a plain value."""
    def build_method(cls):
        return compose.value_method(cls, name, entry, converter)
    return Lazy(name, build_method, entry[3])
