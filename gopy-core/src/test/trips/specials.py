"""Shapes of Go's own types that Python has too: durations, times, any, errors, interfaces."""
from __future__ import absolute_import, unicode_literals

from datetime import datetime, timedelta, tzinfo

from .leaves import String, same_float
from .shape import Shape, st


class Offset(tzinfo):
    """A fixed offset; 2.7 has no class for it."""

    def __init__(self, minutes):
        self.minutes = minutes

    def utcoffset(self, when):
        return timedelta(minutes=self.minutes)

    def tzname(self, when):
        return None

    def dst(self, when):
        return None

    def __repr__(self):
        return 'Offset(%d)' % self.minutes


class Duration(Shape):
    go = 'time.Duration'
    key = True

    def values(self):
        far = timedelta(microseconds=2 ** 63 // 1000)
        return st.timedeltas(-far, far) | st.sampled_from([timedelta(0), far, -far])

    def same(self, given, got):
        return isinstance(got, timedelta) and got == given


class Time(Shape):
    go = 'time.Time'

    def values(self):
        zones = st.integers(-14 * 60, 14 * 60).map(Offset)
        middle = st.datetimes(datetime(2, 1, 1), datetime(9998, 12, 31))
        return st.builds(lambda when, zone: when.replace(tzinfo=zone), middle, zones)

    def same(self, given, got):
        return (isinstance(got, datetime) and got == given
                and got.utcoffset() == given.utcoffset())


class Any(Shape):
    go = 'any'
    typed = False

    def values(self):
        octets = st.nothing() if bytes is str else st.binary(max_size=10)  # 2.7's are text
        scalars = (st.none() | st.booleans() | st.integers() | st.floats() | String().values()
                   | octets)
        keys = st.integers(-9, 9) | st.text(max_size=5)
        return st.recursive(scalars, lambda inner: (
            st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
            | st.dictionaries(keys, inner, max_size=3)), max_leaves=8)

    def same(self, given, got):
        if isinstance(given, list):
            return len(given) == len(got) and all(map(self.same, given, got))
        if isinstance(given, dict):
            return set(given) == set(got) and all(self.same(given[k], got[k]) for k in given)
        if isinstance(given, float):
            return same_float(given, got)
        return given == got and isinstance(given, bool) == isinstance(got, bool)


class Python(Shape):
    """What Python objects implement; they come back as themselves."""

    pickled = False
    typed = False

    def same(self, given, got):
        return got is given


class Failure(Exception):
    pass


class Error(Python):
    go = 'error'

    def values(self):
        return st.none() | st.builds(Failure, st.text(max_size=5)) | st.builds(KeyError, st.text())


class Weight(object):
    def __init__(self, value):
        self.value = value

    def weight(self):
        return self.value


class Interface(Python):
    go = 'Weigher'
    declaration = 'type Weigher interface{ Weight() int }'

    def values(self):
        return st.none() | st.builds(Weight, st.integers(-9, 9))


class Func(Shape):
    """A function from a shape to itself; what comes out is called."""

    pickled = False
    typed = False

    def __init__(self, element):
        self.element = element
        self.parts = (element,)
        self.go = 'func(%s) %s' % (element.go, element.go)

    def values(self):
        return st.none() | self.element.values().map(Constant)

    def same(self, given, got):
        if given is None:
            return got is None
        return self.element.same(given.value, got(given.value))


class Constant(object):
    """A callable that gives back what it takes."""

    def __init__(self, value):
        self.value = value

    def __call__(self, value):
        return value

    def __repr__(self):
        return 'Constant(%r)' % (self.value,)
