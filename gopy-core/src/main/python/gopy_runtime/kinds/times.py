"""``time.Time``: an aware datetime with a fixed offset that keeps nanoseconds and Go's methods."""
from __future__ import absolute_import

from datetime import datetime, timedelta

from .. import dtypes, registry
from ..absent import explains
from ..misfit import mismatch
from ..text import Text, encode
from ..tree import pack
from ..tree_wire import PACKERS, TIME, packer
from .composites import TreeConverter
from .durations import lifted, nanoseconds
from .named import method_of
from .zones import Zone, local

_EPOCH = datetime(1970, 1, 1)
_YEARS = -62135596800, 253402300800  # Unix seconds of the years 1 to 9999


class Moment(object):
    """What the two classes of times share: an instant, and the place that it is told for."""

    @classmethod
    def _parts(cls, value):
        """Unix seconds, nanoseconds, offset and zone name of a datetime, a datetime64 or a time."""
        if isinstance(value, Moment):
            return value._instant
        value, rest = dtypes.moment(value)
        clock = value.replace(tzinfo=None) - _EPOCH
        seconds = clock.days * 86400 + clock.seconds
        if value.utcoffset() is None:
            offset, zone = local(value, seconds)
        else:
            delta = value.utcoffset()
            offset, zone = delta.days * 86400 + delta.seconds, value.tzname() or ''
        return seconds - offset, value.microsecond * 1000 + rest, offset, zone

    def _order(self, other):
        return _ordered(self._instant, self._parts(other))

    def __hash__(self):
        return hash(self._instant[:2])

    def __reduce_ex__(self, protocol):
        return of, self._instant


def _ordered(a, b):
    return (a[:2] > b[:2]) - (a[:2] < b[:2])


def _comparison(test):
    def compare(self, other):
        aware = isinstance(other, datetime) and other.tzinfo is not None
        aware = aware or isinstance(other, Moment)
        return test(self._order(other)) if aware else NotImplemented
    return compare


for _name, _test in (('__eq__', lambda c: c == 0), ('__ne__', lambda c: c != 0),
                     ('__lt__', lambda c: c < 0), ('__le__', lambda c: c <= 0),
                     ('__gt__', lambda c: c > 0), ('__ge__', lambda c: c >= 0)):
    setattr(Moment, _name, _comparison(_test))


class NanoDatetime(Moment, datetime):
    """What ``Time`` inherits within the years 1 to 9999."""

    def __new__(cls, *parts, **named):
        if len(parts) == 1 and isinstance(parts[0], (datetime, Moment)):
            return of(*cls._parts(parts[0]))
        if not parts and not named:
            return of(_YEARS[0], 0, 0, 'UTC')
        return of(*cls._parts(datetime(*parts, **named)))

    def _bare(self):
        """The datetime of the standard library."""
        return datetime(self.year, self.month, self.day, self.hour, self.minute, self.second,
                        self.microsecond, self.tzinfo)

    def _from(self, changed, rest):
        """The time of a datetime that was made of this one; ``rest`` are nanoseconds."""
        seconds, nanos, offset, zone = self._parts(changed)
        return of(seconds, nanos + rest, offset, zone)

    def replace(self, *parts, **named):
        """As of a datetime. Nanoseconds stay unless ``microsecond`` is given; without a tzinfo the
        result is a datetime of Python's."""
        changed = self._bare().replace(*parts, **named)
        if changed.tzinfo is None:
            return changed
        kept = len(parts) < 7 and 'microsecond' not in named
        return self._from(changed, self._instant[1] % 1000 if kept else 0)

    def astimezone(self, *zone, **named):
        """The same instant elsewhere; without a zone where the machine is."""
        return self._from(self._bare().astimezone(*zone, **named), self._instant[1] % 1000)

    @classmethod
    def fromtimestamp(cls, timestamp, tz=None):
        """The time of seconds since 1970."""
        return cls(datetime.fromtimestamp(timestamp, tz))

    @classmethod
    def now(cls, tz=None):
        """The time that it is."""
        return cls(datetime.now(tz))

    def __sub__(self, other):
        if not isinstance(other, datetime):
            return self + -other
        a, b = self._instant, self._parts(other)
        return lifted((a[0] - b[0]) * 1000000000 + a[1] - b[1])

    def __rsub__(self, other):
        return -(self - other)

    def __add__(self, delta):
        if not isinstance(delta, timedelta):
            return NotImplemented
        seconds, rest, offset, zone = self._instant
        total = rest + nanoseconds(delta)
        return of(seconds + total // 1000000000, total % 1000000000, offset, zone)

    __radd__ = __add__


class FarTime(Moment):
    """A time in a year that datetime does not have; it has Go's methods and comparison."""

    def __repr__(self):
        return 'Time(seconds=%d, nanoseconds=%d)' % self._instant[:2]


#: The classes of times; the library's own once it has bound ``time.Time``.
_classes = {'near': NanoDatetime, 'far': FarTime}


def make(module, name, description):
    """The class ``Time`` from its description in the generated module."""
    converter = TimeConverter('time.Time')
    names = {'__module__': str(module), '__doc__': description.get('doc'), '_go_name': 'time.Time',
             '_type_id': registry.type_id('time.Time'), '_converter': converter,
             '_of': staticmethod(of)}
    names.update(explains(description))
    names.update((str(n), method_of(n, entry, converter))
                 for n, entry in description.get('methods', {}).items())
    names['__str__'] = lambda self: str(self.string())
    _classes['far'] = type(str(name), (FarTime,), names)
    _classes['near'] = type(str(name), (NanoDatetime,), names)
    return _classes['near']


def of(seconds, nanoseconds, offset, zone):
    """The time of an instant; ``offset`` in seconds east of UTC."""
    near = _YEARS[0] <= seconds + offset < _YEARS[1] and _YEARS[0] <= seconds < _YEARS[1]
    if near:
        zone_of = Zone(offset, zone)
        shown = _EPOCH + timedelta(0, seconds, nanoseconds // 1000) + zone_of.utcoffset(None)
        self = datetime.__new__(_class('near'), shown.year, shown.month, shown.day, shown.hour,
                                shown.minute, shown.second, shown.microsecond, zone_of)
    else:
        self = object.__new__(_class('far'))
    self._instant = seconds, nanoseconds, offset, zone
    return self


def _class(which):
    registry.declared('time.Time')
    return _classes[which]


class TimeConverter(TreeConverter):
    """A tree with the instant and its zone, both ways."""

    takes_all = False

    def lower(self, value, where):
        """The tree of a datetime."""
        like = dtypes.python_class(value)
        if not isinstance(value, (datetime, Moment)) and like is not datetime or value != value:
            raise mismatch(value, self.go_type, where)
        return pack(value)


@packer(datetime, Moment)
def _pack(value, out, path):
    if value != value:  # NaT of numpy and pandas
        return PACKERS[type(None)](value, out, path)
    seconds, nanoseconds, offset, zone = Moment._parts(value)
    name = encode(zone if isinstance(zone, Text) else zone.decode('utf-8'))
    out.append(TIME.pack(b'T', seconds, nanoseconds, offset, len(name)) + name)
