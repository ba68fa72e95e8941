"""Packs single values: numbers, texts, bytes."""
from __future__ import absolute_import

import struct

from .text import INTEGERS, NIL, STR_HOLDS_BYTES, STR_IS_BYTES, Text, encode
from .tree_wire import FLOAT, SIGNED, UNSIGNED, data, packer

_COMPLEX = struct.Struct('<cdd')


@packer(type(None))
def _none(value, out, path):
    out.append(b'n')


@packer(bool)
def _bool(value, out, path):
    out.append(b't' if value else b'f')


@packer(*INTEGERS)
def pack_int(value, out, path):
    if -0x8000000000000000 <= value < 0x8000000000000000:
        out.append(SIGNED.pack(b'i', value))
    elif 0 < value < 0x10000000000000000:
        out.append(UNSIGNED.pack(b'u', value))
    else:
        out.append(data(b'I', ('%d' % value).encode('ascii')))


def pack_index(value, out, path):
    pack_int(value.__index__(), out, path)


@packer(float)
def _float(value, out, path):
    out.append(FLOAT.pack(b'd', value))


def pack_real(value, out, path):
    out.append(FLOAT.pack(b'd', float(value)))


@packer(complex)
def _complex(value, out, path):
    out.append(_COMPLEX.pack(b'c', value.real, value.imag))


def pack_fraction(value, out, path):
    out.append(data(b'R', ('%d/%d' % (value.numerator, value.denominator)).encode('ascii')))


@packer(Text)
def _str(value, out, path):
    octets = encode(value)
    both = STR_HOLDS_BYTES and len(octets) == len(value)  # ASCII is the same as text and as bytes
    out.append(data(b'x' if both else b's', octets))


@packer(bytes, bytearray, memoryview)
def _bytes(value, out, path):
    tag = b'x' if STR_IS_BYTES and type(value) is bytes else b'y'  # 2.7's str is text as well
    out.append(data(tag, value.tobytes() if isinstance(value, memoryview) else bytes(value)))


@packer(type(NIL))
def _nil_bytes(value, out, path):
    out.append(b'z')
