"""``Octets``: live views of Go's ``[]byte``, bytearrays in all but name."""
from __future__ import absolute_import

from . import engine
from .host import used
from .sequences import Slice
from .text import STR_IS_BYTES

_METHODS = frozenset(name for name in dir(bytes) if not name.startswith('_')) - set(dir(Slice))


class Octets(Slice):
    """Bytes in Go's memory: a field or variable of type ``[]byte``.

    It compares with bytes, has their methods, and changes in place as a bytearray does::

        image.pix[0] = 255
        buffer.data += b'more'
    """

    __slots__ = ()
    _comparable = bytearray

    def tobytes(self):
        """A copy as bytes."""
        count = len(self)
        found = engine.current().read('a%d' % count, self._data()) if count else b''
        used(self)
        return found

    _plain_copy = __bytes__ = tobytes
    if STR_IS_BYTES:
        __str__ = tobytes  # there bytes(view) asks for it

    def __getattr__(self, name):
        if name in _METHODS:
            return getattr(self.tobytes(), name)
        raise AttributeError('%r object has no attribute %r' % (type(self).__name__, str(name)))

    def __eq__(self, other):
        octets = _bytes_of(other)
        return Slice.__eq__(self, other) if octets is None else self.tobytes() == octets

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    __hash__ = None

    def __contains__(self, value):
        return value in bytearray(self.tobytes())

    def _set_part(self, values, start, stop, step):
        Slice._set_part(self, bytearray(values), start, stop, step)

    def __iter__(self):
        return iter(bytearray(self.tobytes()))

    def __add__(self, other):
        return self.tobytes() + bytes(other)

    def __radd__(self, other):
        return bytes(other) + self.tobytes()

    def __mul__(self, count):
        return self.tobytes() * count

    __rmul__ = __mul__

    def __repr__(self):
        return 'Octets(%r)' % self.tobytes()

    def extend(self, values):
        """Puts all bytes of ``values`` at the end."""
        Slice.extend(self, bytearray(values))

    def count(self, value):
        """How often a byte, or some bytes, stand here."""
        return bytearray(self.tobytes()).count(value)

    def index(self, value, *bounds):
        """Where a byte, or some bytes, are first; ValueError if nowhere."""
        return bytearray(self.tobytes()).index(value, *bounds)

    def _octets(self):
        return self.tobytes()


def _bytes_of(value):
    """bytes of a bytes-like object, else None."""
    if isinstance(value, bytes):
        return value[:]
    if isinstance(value, bytearray):
        return bytes(value)
    if isinstance(value, memoryview):
        return value.tobytes()
    return value.tobytes() if isinstance(value, Octets) else None


Octets._equals = Slice._equals + (bytes, bytearray, memoryview)
