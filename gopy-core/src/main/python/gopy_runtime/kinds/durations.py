"""``time.Duration``: a timedelta that keeps nanoseconds.

Arithmetic, comparison and hash are in nanoseconds; with a plain timedelta too::

    time.SECOND * 1.5 == timedelta(seconds=1.5)
"""
from __future__ import absolute_import

from datetime import timedelta

from .. import dtypes, registry
from ..absent import explains
from ..coerce import coerce
from ..converter import Converter
from ..protocols import served
from ..tree_wire import PACKERS, SIGNED, packer
from .named import method_of


def make(module, name, description):
    """The class ``Duration`` from its description in the generated module."""
    converter = DurationConverter('time.Duration', 'q')
    names = {'__module__': str(module), '__doc__': description.get('doc'),
             '_go_name': 'time.Duration', '_type_id': registry.type_id('time.Duration'),
             '_converter': converter}
    names.update(explains(description))
    names.update((str(n), method_of(n, entry, converter))
                 for n, entry in description.get('methods', {}).items())
    names.update((n, f) for n, f in served(description).items() if n in ('__str__', '__unicode__'))
    cls = type(str(name), (NanoDelta,), names)
    converter.lift = lambda value: of(cls, value)
    cls._of = cls._constant = staticmethod(converter.lift)
    return cls


class DurationConverter(Converter):
    """Nanoseconds in a frame; timedelta, int or the class in Python."""

    def lower(self, value, where):
        """The nanoseconds of an argument."""
        if isinstance(value, timedelta) or dtypes.python_class(value) is timedelta:
            value = nanoseconds(value) if value == value else value  # NaT is refused
        return coerce('q', value, self.go_type, where)


def of(cls, value):
    """The duration of as many nanoseconds."""
    self = timedelta.__new__(cls, microseconds=value // 1000)
    self._nanoseconds = value
    return self


def lifted(value):
    """What as many nanoseconds are to Python: a ``Duration`` where the library binds that."""
    if registry.declared('time.Duration') is None:
        return timedelta(microseconds=value // 1000)
    return registry.converter('time.Duration').lift(value)


def nanoseconds(delta):
    """A timedelta in nanoseconds."""
    exact = getattr(delta, '_nanoseconds', None)
    if exact is not None:
        return exact
    return dtypes.nanoseconds(delta)


@packer(timedelta)
def _pack(value, out, path):
    if value != value:  # numpy's NaT
        return PACKERS[type(None)](value, out, path)
    ns = coerce('q', nanoseconds(value), 'time.Duration', 'timedelta')
    out.append(SIGNED.pack(b'D', ns))


def _binary(compute):
    def operate(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return of(type(self), compute(nanoseconds(self), nanoseconds(other)))
    return operate


def _compare(test):
    def compare(self, other):
        if not isinstance(other, timedelta):
            return NotImplemented
        return test(nanoseconds(self), nanoseconds(other))
    return compare


def _is_number(value):
    return not isinstance(value, timedelta)


class NanoDelta(timedelta):
    """What ``Duration`` inherits: timedelta's arithmetic, exact to the nanosecond."""

    _nanoseconds = 0

    def __new__(cls, value=0):
        return of(cls, cls._converter.lower(value, cls.__name__ + '()'))

    __add__ = __radd__ = _binary(lambda a, b: a + b)
    __sub__ = _binary(lambda a, b: a - b)
    __rsub__ = _binary(lambda a, b: b - a)
    __mod__ = _binary(lambda a, b: a % b)
    __lt__ = _compare(lambda a, b: a < b)
    __le__ = _compare(lambda a, b: a <= b)
    __gt__ = _compare(lambda a, b: a > b)
    __ge__ = _compare(lambda a, b: a >= b)
    __eq__ = _compare(lambda a, b: a == b)
    __ne__ = _compare(lambda a, b: a != b)

    def __hash__(self):
        exact = self._nanoseconds
        return hash(exact) if exact % 1000 else timedelta.__hash__(self)

    def __bool__(self):
        return self._nanoseconds != 0

    __nonzero__ = __bool__

    def __int__(self):
        return self._nanoseconds

    __index__ = __int__

    def __neg__(self):
        return of(type(self), -self._nanoseconds)

    def __pos__(self):
        return self

    def __abs__(self):
        return of(type(self), abs(self._nanoseconds))

    def __mul__(self, factor):
        if not _is_number(factor):
            return NotImplemented
        return of(type(self), int(round(self._nanoseconds * factor)))

    __rmul__ = __mul__

    def __truediv__(self, other):
        if _is_number(other):
            return of(type(self), int(round(self._nanoseconds / float(other))))
        return self._nanoseconds / float(nanoseconds(other))

    __div__ = __truediv__

    def __floordiv__(self, other):
        if _is_number(other):
            return of(type(self), self._nanoseconds // other)
        return self._nanoseconds // nanoseconds(other)

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return divmod(of(type(self), nanoseconds(other)), self)

    def __rmod__(self, other):
        return of(type(self), nanoseconds(other)) % self

    def __rfloordiv__(self, other):
        return of(type(self), nanoseconds(other)) // self

    def __rtruediv__(self, other):
        return of(type(self), nanoseconds(other)) / self

    __rdiv__ = __rtruediv__

    def total_seconds(self):
        """The duration in seconds."""
        return self._nanoseconds / 1e9

    def __repr__(self):
        return '%s(%d)' % (type(self).__name__, self._nanoseconds)

    def __reduce__(self):
        return type(self), (self._nanoseconds,)
