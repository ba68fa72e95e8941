"""Numbers and bools as arguments: what Python has for one, if it fits the Go type.

``integer('B', 300, 'uint8', "f() argument 'n'")`` raises an OverflowError, "f() argument 'n': 300
does not fit uint8 (0 to 255)"; what is no number raises TypeError.
"""
from __future__ import absolute_import

import math
import operator

from .dtypes import python_class
from .misfit import mismatch
from .text import Text

#: Least and greatest value of the kinds of integers, by wire code.
INTEGERS = {
    'b': (-1 << 7, (1 << 7) - 1), 'h': (-1 << 15, (1 << 15) - 1),
    'i': (-1 << 31, (1 << 31) - 1), 'q': (-1 << 63, (1 << 63) - 1),
    'B': (0, (1 << 8) - 1), 'H': (0, (1 << 16) - 1),
    'I': (0, (1 << 32) - 1), 'Q': (0, (1 << 64) - 1), 'r': (-1 << 31, (1 << 31) - 1),
}
FLOAT32_MAX = 3.4028235677973366e38  # from here on, rounding to float32 gives infinity


def index_of_type(value):
    """``operator.index`` in Python."""
    try:
        return type(value).__index__(value)
    except AttributeError:
        raise TypeError('expected an integer, got %s' % type(value).__name__)


#: ``operator.index``; that of IronPython 2.7 cuts what is beyond 32 bits.
as_index = operator.index if operator.index(1 << 40) == 1 << 40 else index_of_type


def integer(kind, value, go_type, where):
    """An int; of kind ``r`` from a str of one character too."""
    if kind == 'r' and isinstance(value, Text):
        return _rune(value, go_type, where)
    try:
        number = int(as_index(value))
    except TypeError:
        raise mismatch(value, go_type, where)
    low, high = INTEGERS[kind]
    if not low <= number <= high:
        raise OverflowError('%s: %d does not fit %s (%d to %d)'
                            % (where, number, _spelled(kind, go_type), low, high))
    return number


_KINDS = {'b': 'int8', 'h': 'int16', 'i': 'int32', 'q': 'int64', 'B': 'uint8', 'H': 'uint16',
          'I': 'uint32', 'Q': 'uint64', 'r': 'int32'}


def _spelled(kind, go_type):
    """A declared type with what it is made of: ``net.Port, a uint16``."""
    return '%s, of kind %s' % (go_type, _KINDS[kind]) if '.' in go_type else go_type


def _rune(value, go_type, where):
    try:
        return _pair(*value) if len(value) == 2 else ord(value)
    except TypeError:
        raise TypeError('%s: expected %s, an int or a str of one character, got a str of length %d'
                        % (where, go_type, len(value)))


def _pair(high, low):
    """The character of two UTF-16 units, which not every ``ord`` takes."""
    if not (u'\ud800' <= high < u'\udc00' <= low < u'\ue000'):
        raise TypeError('no pair')
    return 0x10000 + ((ord(high) & 0x3ff) << 10 | ord(low) & 0x3ff)


def truth(value, go_type, where):
    """0 or 1 of a bool, Python's or numpy's; nothing else is one."""
    if value is True or value is False:
        return int(value)
    if python_class(value) is bool:  # numpy's
        return int(bool(value))
    raise mismatch(value, go_type, where)


def _is_number(value):
    return hasattr(value, '__float__') or hasattr(value, '__index__')


def _made(cls, value, go_type, where):
    """The float or complex of a number; that of a text, which both take, is refused."""
    if isinstance(value, (Text, bytes, bytearray)):
        raise mismatch(value, go_type, where)
    try:
        return cls(value)
    except OverflowError:
        raise OverflowError('%s: the number does not fit %s' % (where, go_type))
    except (TypeError, ValueError):
        raise mismatch(value, go_type, where)


def float64(value, go_type, where):
    """A float of anything that is a number."""
    if not _is_number(value):
        raise mismatch(value, go_type, where)
    return _made(float, value, go_type, where)


def float32(value, go_type, where):
    """The same, unless rounding to float32 made it infinite."""
    number = float64(value, go_type, where)
    if abs(number) >= FLOAT32_MAX and not math.isinf(number):
        raise OverflowError('%s: %r does not fit %s' % (where, number, go_type))
    return number


def complex128(value, go_type, where):
    """A complex of anything that is a number."""
    return _made(complex, value, go_type, where)


def complex64(value, go_type, where):
    """The same, unless rounding to float32 made a part infinite."""
    number = complex128(value, go_type, where)
    float32(number.real, go_type, where)
    float32(number.imag, go_type, where)
    return number
