# -*- coding: utf-8 -*-
"""Shapes that hold no others: numbers, texts, bytes, and named types of these."""
from __future__ import absolute_import, unicode_literals

from .shape import Shape, st

Text = type('')


def same_float(given, got):
    """Equal, with the sign of zero, or both NaN."""
    return got != got if given != given else repr(float(given)) == repr(float(got))


class Bool(Shape):
    key = True

    def __init__(self, go='bool'):
        self.go = go

    def values(self):
        return st.booleans()

    def same(self, given, got):
        return got == given and isinstance(got, int)


class Int(Shape):
    key = True

    def __init__(self, go, bits, signed):
        self.go = go
        self.low = -1 << (bits - 1) if signed else 0
        self.high = (1 << (bits - 1 if signed else bits)) - 1

    def values(self):
        edges = st.sampled_from([self.low, self.high, 0, self.high // 2 + 1])
        return edges | st.integers(self.low, self.high)

    def same(self, given, got):
        return got == given and not isinstance(got, (bool, float))


class Float(Shape):
    key = True

    def __init__(self, go, width):
        self.go = go
        self.width = width

    def values(self):
        return st.floats(width=self.width) | st.sampled_from([-0.0, float('inf'), float('nan')])

    def same(self, given, got):
        return isinstance(got, float) and same_float(given, got)


class Complex(Shape):
    key = True

    def __init__(self, go, width):
        self.go = go
        self.width = width

    def values(self):
        part = st.floats(width=self.width)
        return st.builds(complex, part, part)

    def same(self, given, got):
        return (isinstance(got, complex) and same_float(given.real, got.real)
                and same_float(given.imag, got.imag))


class String(Shape):
    key = True

    def __init__(self, go='string'):
        self.go = go

    def values(self):
        odd = st.sampled_from(['', '\0', 'a\0b', 'grüße', '\U0001f600', '\udcff', 'x\udcfe\udcffy'])
        return odd | st.text(max_size=20) | st.text(min_size=100, max_size=200)

    def same(self, given, got):
        return isinstance(got, Text) and got == given


class Bytes(Shape):
    typed = False  # 2.7's are text as well

    def __init__(self, go='[]byte', nil=True):
        self.go = go
        self.nil = nil

    def values(self):
        found = st.binary(max_size=20) | st.binary(min_size=200, max_size=300)
        found |= st.binary(max_size=20).map(bytearray)
        return st.none() | found if self.nil else found

    def same(self, given, got):
        return bytes(got) == bytes(given or b'')


class ByteArray(Shape):
    key = True

    def __init__(self, go, size):
        self.go = go
        self.size = size

    def values(self):
        return st.binary(min_size=self.size, max_size=self.size)

    def same(self, given, got):
        return isinstance(got, bytes) and got == given


for _kind in (Int, Float, Complex, ByteArray):
    _kind.typed = False


class Named(Shape):
    """A type declared on top of another, with a method, as Go declares names."""

    def __init__(self, name, under):
        self.go = name
        self.under = under
        self.key = under.key
        self.parts = (under,)
        self.declaration = 'type %s %s\n\nfunc (v %s) Under() %s { return %s(v) }' % (
            name, under.go, name, under.go, '(%s)' % under.go)

    def values(self):
        return self.under.values()

    def same(self, given, got):
        return self.under.same(given, got)


class Enum(Int):
    """A group of constants, and numbers that none of them has."""

    typed = True

    def __init__(self, name):
        Int.__init__(self, name, 16, True)
        self.declaration = 'type %s int16\n\nconst (\n%s)' % (
            name, ''.join('\t%s%s %s = %d\n' % (name, word, name, n)
                          for word, n in (('Low', -3), ('Mid', 0), ('High', 300))))
