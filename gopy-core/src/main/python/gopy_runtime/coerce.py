"""Turns an argument into what a frame takes, or says what was expected.

Engines look here only when the argument is not exactly what they expect, so nothing here is hot.
"""
from __future__ import absolute_import

from .dtypes import whole
from .misfit import mismatch, unfit
from .octets import array, octets_of, string
from .scalars import INTEGERS, complex64, complex128, float32, float64, integer, truth
from .text import Text


def coerce(code, value, go_type, where, cls=None):
    """``value`` as the frame takes it for a wire code: int, float, complex, bytes, or an object.

    ``where`` begins every message (``"atoi() argument 's'"``). Raises TypeError, OverflowError
    and ValueError.
    """
    kind = code[0]
    if kind not in 'OE':
        whole(value, where + ': ')
    if kind in INTEGERS:
        return integer(kind, value, go_type, where)
    if kind == 'E' and value is None:
        return None
    if kind in 'OE':
        return _instance(value, go_type, where, cls)
    if kind == '[':
        return sequence(code, value, go_type, where, cls)
    if kind == 'a':
        return array(int(code[1:]), value, go_type, where)
    return _OTHERS[kind](value, go_type, where)


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


_OTHERS = {'?': truth, 'f': float32, 'd': float64, 'F': complex64, 'D': complex128,
           's': string, 'y': octets_of}
