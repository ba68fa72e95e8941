"""Lays Python lists out as Go slices for the time of a call."""
from __future__ import absolute_import

from .coerce import sequence


class Elements(object):
    """Packs the elements of ``[x`` arguments through a loader."""

    def __init__(self, loader):
        self._pack, self._pin, self._address = loader.pack, loader.pin, loader.address

    def of_argument(self, call, index, values):
        """``(pointer, count, what must live until the call is over)``, or None for nil."""
        p = call.parameters[index]
        if call.variadic and index == len(call.parameters) - 1 and not values:
            return None
        values = sequence(p.code, values, p.go_type, "%s() argument '%s'" % (call.name, p.name),
                          p.cls)
        return None if values is None else self.packed(p.code[1:], values)

    def packed(self, code, values):
        """The same for values that are checked already."""
        kept = None
        if code[0] in 'sya':
            kept, array = self._headers(values)
        elif code[0] in 'OE':
            kept = values
            array = self._pack('q', [0 if v is None else v._handle for v in values] or [0])
        elif code in 'FD':
            array = self._pack(code, [part for v in values for part in (v.real, v.imag)] or [0.0])
        else:
            array = self._pack(code, values or [0])
        return self._address(array), len(values), array, kept

    def _headers(self, octets):
        """String headers that point into one block of all the bytes; nil has pointer 0."""
        block = self._pin(b''.join([o for o in octets if o is not None]) or b'\0')
        at, headers = self._address(block), []
        for o in octets:
            headers += (0, 0) if o is None else (at, len(o))
            at += 0 if o is None else len(o)
        return block, self._pack('q', headers or [0])
