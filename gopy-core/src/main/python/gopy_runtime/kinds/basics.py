"""bool, numbers, and strings: what the engines convert themselves."""
from __future__ import absolute_import

from ..converter import Converter
from ..fields import WORD

_INT, _UINT = ('q', 'Q') if WORD == 8 else ('i', 'I')

#: Go's predeclared types and their wire codes.
CODES = {
    'bool': '?', 'string': 's', 'rune': 'r',
    'int8': 'b', 'int16': 'h', 'int32': 'i', 'int64': 'q', 'int': _INT,
    'uint8': 'B', 'uint16': 'H', 'uint32': 'I', 'uint64': 'Q', 'uint': _UINT,
    'byte': 'B', 'uintptr': _UINT, 'float32': 'f', 'float64': 'd',
    'complex64': 'F', 'complex128': 'D',
}


def find(go_type):
    """The converter of a predeclared type, else None."""
    code = CODES.get(go_type)
    return None if code is None else Converter(go_type, code)
