"""Turns an argument into what a frame takes, or says what was expected; every check is here.

Engines look here only when the argument is not exactly what they expect, so nothing here is hot.
"""
from __future__ import absolute_import

import math
import operator

from .dtypes import python_class, whole
from .strangers import told
from .text import PYTHON2, STR_IS_BYTES, Text, data_of, encode, is_nil

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


def coerce(code, value, go_type, where, cls=None):
    """``value`` as the frame takes it for a wire code: int, float, complex, bytes, or an object.

    ``where`` begins every message (``"atoi() argument 's'"``). Raises TypeError, OverflowError
    and ValueError.
    """
    kind = code[0]
    if kind not in 'OE':
        whole(value, where + ': ')
    if kind in INTEGERS:
        return _integer(kind, value, go_type, where)
    if kind == 'E' and value is None:
        return None
    if kind in 'OE':
        return _instance(value, go_type, where, cls)
    if kind == '[':
        return sequence(code, value, go_type, where, cls)
    if kind == 'a':
        return _array(int(code[1:]), value, go_type, where)
    return _OTHERS[kind](value, go_type, where)


def mismatch(value, go_type, where):
    """The TypeError of a value that has the wrong type."""
    return TypeError('%s: expected %s, got %s' % (where, go_type, told(value)))


def unfit(error, go_type, where):
    """The error of a part, with the words for the whole."""
    return type(error)('%s: expected %s: %s' % (where, go_type, error))


def _integer(kind, value, go_type, where):
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


def _bool(value, go_type, where):
    if value is True or value is False:
        return int(value)
    if python_class(value) is bool:  # numpy's
        return int(bool(value))
    raise mismatch(value, go_type, where)


def _is_number(value):
    return hasattr(value, '__float__') or hasattr(value, '__index__')


def _float64(value, go_type, where):
    if isinstance(value, (Text, bytes, bytearray)) or not _is_number(value):
        raise mismatch(value, go_type, where)
    try:
        return float(value)
    except OverflowError:
        raise OverflowError('%s: the number does not fit %s' % (where, go_type))
    except (TypeError, ValueError):
        raise mismatch(value, go_type, where)


def _float32(value, go_type, where):
    number = _float64(value, go_type, where)
    if abs(number) >= FLOAT32_MAX and not math.isinf(number):
        raise OverflowError('%s: %r does not fit %s' % (where, number, go_type))
    return number


def _complex(value, go_type, where):
    if isinstance(value, (Text, bytes, bytearray)):
        raise mismatch(value, go_type, where)
    try:
        return complex(value)
    except OverflowError:
        raise OverflowError('%s: the number does not fit %s' % (where, go_type))
    except (TypeError, ValueError):
        raise mismatch(value, go_type, where)


def _complex64(value, go_type, where):
    number = _complex(value, go_type, where)
    _float32(number.real, go_type, where)
    _float32(number.imag, go_type, where)
    return number


def _string(value, go_type, where):
    if isinstance(value, Text):
        try:
            return encode(value)
        except UnicodeEncodeError as e:
            raise ValueError('%s: %s' % (where, e))
    if STR_IS_BYTES and isinstance(value, bytes):
        return value[:]  # of derived classes as well, whatever their __str__
    raise mismatch(value, go_type, where)


#: Types of buffers that the loader cannot keep in place, so that Go gets a copy.
COPIED = ()


class Writable(object):
    """A buffer, or the address of a view, that takes what Go changes there; its size in bytes.

    ``before`` is what was in a buffer of which Go gets a copy, else None.
    """

    __slots__ = ('buffer', 'size', 'before', 'view')

    def __init__(self, buffer, size, before=None, view=None):
        self.buffer, self.size, self.before, self.view = buffer, size, before, view

    def give_back(self, octets):
        """Lets the buffer have what Go changed in its copy; it may be another argument as well."""
        if octets == self.before:
            return
        target = self.buffer
        if hasattr(target, 'cast'):
            target = target.cast('B')
        try:
            target[:] = octets
        except (TypeError, ValueError, NotImplementedError) as e:  # 2.7: of other elements
            raise TypeError('no place for what Go wrote into the buffer, a %s of %s: %s' % (
                type(target).__name__, target.format, e))


def octets_argument(value, go_type, where):
    """bytes, None for nil, or a :class:`Writable` for what can be written to."""
    octets = _octets(whole(value, where + ': '), go_type, where)
    if octets is None or isinstance(value, (bytes, Text)):
        return octets
    if hasattr(value, '_octets'):
        return Writable(value._data(), len(octets), view=value) if octets else octets
    try:
        view = memoryview(value)
        if view.readonly or not octets or getattr(view, 'c_contiguous', True) is False:
            return octets
    except TypeError:  # 2.7: array.array
        pass
    return Writable(value, len(octets), octets if isinstance(value, COPIED) else None)


def _octets(value, go_type, where):
    """bytes of any bytes-like object, or None for nil."""
    if value is None:
        return None
    if isinstance(value, bytes):
        return None if is_nil(value) else value
    if isinstance(value, Text):
        octets = data_of(value)
        if octets is None:
            raise mismatch(value, go_type, where)
        return octets
    if hasattr(value, '_octets'):
        return value._octets()
    try:
        return bytes(memoryview(value).tobytes())
    except TypeError:
        pass
    if PYTHON2 and hasattr(value, 'tostring'):
        return bytes(value.tostring())  # array.array has no new buffer there
    raise mismatch(value, go_type, where)


def _array(length, value, go_type, where):
    octets = _octets(value, go_type, where)
    if octets is None:
        raise mismatch(value, go_type, where)
    if len(octets) != length:
        raise ValueError('%s: expected %s, %d bytes, got %d'
                         % (where, go_type, length, len(octets)))
    return octets


def _instance(value, go_type, where, cls):
    if isinstance(value, cls):
        return value
    if value is None and go_type[:1] == '*':
        return None
    try:
        found = cls._accept(value)
    except (TypeError, ValueError, OverflowError) as e:  # of a part, which it names
        raise unfit(e, go_type, where)
    if found is None:
        raise mismatch(value, go_type, where)
    return found


def sequence(code, values, go_type, where, cls):
    """A list with each element as :func:`coerce` gives it, or None for nil."""
    if values is None:
        return None
    if isinstance(values, (Text, bytes)):
        raise mismatch(values, go_type, where)
    try:
        values = list(values)
    except TypeError:
        raise mismatch(values, go_type, where)
    element, name = code[1:], go_type[2:] if go_type[:2] == '[]' else go_type
    place, quote = (where[:-1], "'") if where[-1:] == "'" else (where, '')
    return [coerce(element, value, name, '%s[%d]%s' % (place, i, quote), cls)
            for i, value in enumerate(values)]


_OTHERS = {'?': _bool, 'f': _float32, 'd': _float64, 'F': _complex64, 'D': _complex,
           's': _string, 'y': _octets}
