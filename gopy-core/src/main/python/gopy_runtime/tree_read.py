"""Reads trees, the nested values that come from Go in one call, into Python values.

What a tree only names (objects, classes, exceptions) a *maker* makes, an object with the methods
``object(handle, address, type_id)``, ``pointer`` and ``wrapper`` beside it,
``named(type_id, value)``, ``fields(type_id)``, ``key(value)``, ``duration(nanoseconds)``,
``time(seconds, nanoseconds, offset, zone)``, ``error(handle, class_number, message)``
and ``python(token)``.
"""
from __future__ import absolute_import

import struct
from collections import OrderedDict

from .text import NIL

_COUNT = struct.Struct('<I')
_SIGNED = struct.Struct('<q')
_UNSIGNED = struct.Struct('<Q')
_FLOAT = struct.Struct('<d')
_COMPLEX = struct.Struct('<dd')
_OBJECT = struct.Struct('<QQI')
_NAMED = struct.Struct('<I')
_STRUCT = struct.Struct('<II')
_TIME = struct.Struct('<qIi')
_ERROR = struct.Struct('<QQ')


#: What the native engine does faster: unpack(data, maker).
FAST = None


def unpack(data, decode, maker):
    """The value of a tree; ``decode`` makes a str of UTF-8 bytes."""
    if FAST is not None:
        return FAST(data, maker)
    value, end = _Reader(data, decode, maker).read(0)
    if end != len(data):
        raise ValueError('%d bytes after the end of a tree' % (len(data) - end))
    return value


#: By the size of a list of one to four ints: its layout, its beginning and the tags of the ints.
_ROWS = dict((5 + 9 * n, (struct.Struct('<5x' + n * 'xq'), b'l' + _COUNT.pack(n), n * b'i'))
             for n in range(1, 5))
_NO_ROW = None, b'', b''


def few_ints(data):
    """What most callbacks are given, read at once: a tuple of ints; None if it is anything else."""
    layout, head, tags = _ROWS.get(len(data), _NO_ROW)
    if layout is not None and data[:5] == head and data[5::9] == tags:
        return layout.unpack(data)
    return None


def fraction(text):
    """The Fraction of ``num/den``; importing it costs more than a first call."""
    from fractions import Fraction
    return Fraction(text)


class _Reader(object):
    def __init__(self, data, decode, maker):
        self.data = data
        self.decode = decode
        self.maker = maker
        self.record = dict

    def read(self, at):
        """The value at an offset, and the offset after it."""
        return _READ[self.data[at:at + 1]](self, at + 1)

    def number(self, form, at):
        return form.unpack_from(self.data, at)[0], at + form.size

    def content(self, at):
        size, at = self.number(_COUNT, at)
        return self.data[at:at + size], at + size

    def text(self, at):
        content, at = self.content(at)
        return self.decode(content), at

    def complex(self, at):
        return complex(*_COMPLEX.unpack_from(self.data, at)), at + 16

    def integer(self, at):
        content, at = self.content(at)
        return int(content), at

    def fraction(self, at):
        content, at = self.content(at)
        return fraction(content.decode('ascii')), at

    def values(self, n, at):
        values = []
        for _ in range(n):
            value, at = self.read(at)
            values.append(value)
        return values, at

    def list(self, at):
        n, at = self.number(_COUNT, at)
        return self.values(n, at)

    def map(self, at):
        n, at = self.number(_COUNT, at)
        flat, at = self.values(2 * n, at)
        return self.record(zip(flat[::2], flat[1::2])), at

    def numbers(self, at):
        code = self.data[at:at + 1].decode('ascii')
        n, at = self.number(_COUNT, at + 1)
        form = '<%d%s' % (n, code)
        return list(struct.unpack_from(form, self.data, at)), at + struct.calcsize(form)

    def texts(self, at):
        n, at = self.number(_COUNT, at)
        sizes = struct.unpack_from('<%dI' % n, self.data, at)
        at += 4 * n
        out = []
        for size in sizes:
            out.append(self.decode(self.data[at:at + size]))
            at += size
        return out, at

    def object(self, at):
        return self.maker.object(*_OBJECT.unpack_from(self.data, at)), at + _OBJECT.size

    def pointer(self, at):
        return self.maker.pointer(*_OBJECT.unpack_from(self.data, at)), at + _OBJECT.size

    def named(self, at):
        type_id, at = self.number(_NAMED, at)
        value, at = self.read(at)
        return self.maker.named(type_id, value), at

    def key(self, at):
        before, self.record = self.record, OrderedDict  # a struct's fields make a tuple
        value, at = self.read(at)
        self.record = before
        return self.maker.key(value), at

    def struct(self, at):
        type_id, n = _STRUCT.unpack_from(self.data, at)
        values, at = self.values(n, at + 8)
        return self.record(zip(self.maker.fields(type_id), values)), at

    def duration(self, at):
        nanoseconds, at = self.number(_SIGNED, at)
        return self.maker.duration(nanoseconds), at

    def time(self, at):
        seconds, nanoseconds, offset = _TIME.unpack_from(self.data, at)
        zone, at = self.text(at + _TIME.size)
        return self.maker.time(seconds, nanoseconds, offset, zone), at

    def error(self, at):
        handle, number = _ERROR.unpack_from(self.data, at)
        message, at = self.text(at + _ERROR.size)
        return self.maker.error(handle, number, message), at

    def python(self, at):
        token, at = self.number(_UNSIGNED, at)
        return self.maker.python(token), at


_READ = {
    b'n': lambda reader, at: (None, at),
    b't': lambda reader, at: (True, at),
    b'f': lambda reader, at: (False, at),
    b'i': lambda reader, at: reader.number(_SIGNED, at),
    b'u': lambda reader, at: reader.number(_UNSIGNED, at),
    b'd': lambda reader, at: reader.number(_FLOAT, at),
    b'I': _Reader.integer,
    b'R': _Reader.fraction,
    b'c': _Reader.complex,
    b's': _Reader.text,
    b'y': _Reader.content,
    b'z': lambda reader, at: (NIL, at),
    b'l': _Reader.list,
    b'm': _Reader.map,
    b'A': _Reader.numbers,
    b'L': _Reader.texts,
    b'O': _Reader.object,
    b'r': _Reader.pointer,
    b'N': _Reader.named,
    b'k': _Reader.key,
    b'S': _Reader.struct,
    b'D': _Reader.duration,
    b'T': _Reader.time,
    b'E': _Reader.error,
    b'P': _Reader.python,
}
