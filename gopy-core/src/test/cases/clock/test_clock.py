"""time.Duration is a timedelta, time.Time a datetime, both with nanoseconds."""
# Kinds: time.Duration, time.Time
from __future__ import absolute_import, unicode_literals

from datetime import datetime, timedelta, tzinfo

from cases import clock
from runner import raises


def test_duration():
    assert clock.double(timedelta(seconds=1.5)) == timedelta(seconds=3)
    assert isinstance(clock.double(5), timedelta)
    assert clock.nanoseconds(clock.double(5)) == 10
    assert clock.nanoseconds(timedelta(microseconds=1)) == 1000
    with raises(TypeError, 'double()'):
        clock.double('1s')


def test_str_of_a_duration_is_gos():
    assert str(clock.double(timedelta(seconds=45))) == '1m30s'


def test_time():
    moment = clock.moment()
    assert isinstance(moment, datetime)
    assert (moment.year, moment.month, moment.day, moment.hour) == (2026, 11, 25, 16)
    assert moment.microsecond == 123456
    assert moment.tzinfo is not None


def test_time_goes_in():
    moment = clock.moment()
    assert clock.unix(moment) == 1795624200
    later = clock.later(moment, timedelta(hours=1))
    assert later - moment == timedelta(hours=1)
    assert clock.later(moment, 1) != moment


def test_division_of_durations():
    seven, two = clock.double(3) + timedelta(0), clock.double(1)
    seven += clock.double(1) // 2
    assert int(seven) == 7 and divmod(seven, two) == (3, two // 2)
    minute = timedelta(minutes=1)
    assert divmod(minute, clock.double(10 ** 10))[0] == 3 and minute / clock.double(10 ** 10) == 3.0
    assert minute // clock.double(10 ** 10) == 3 and minute % clock.double(10 ** 10) == timedelta(0)


def test_zones_serve_other_datetimes():
    class Utc(tzinfo):
        def utcoffset(self, when):
            return timedelta(0)

        def tzname(self, when):
            return str('utc')

        dst = utcoffset

    moment = clock.moment()
    noon = datetime(2024, 2, 3, 12, tzinfo=Utc())
    assert noon.astimezone(moment.tzinfo) == noon and moment.astimezone(Utc()) == moment
    assert moment.astimezone(moment.tzinfo) == moment


def test_what_datetimes_make_of_themselves():
    moment = clock.later(clock.moment(), 0)
    earlier = moment.replace(year=2000)
    assert type(earlier) is type(moment) and earlier.year == 2000
    assert clock.nanoseconds(moment.replace(hour=17) - moment) == 3600 * 10 ** 9
    assert clock.nanoseconds(moment.replace(microsecond=1) - moment) == 1000 - 123456789
    assert str(earlier) == '2000-11-25 16:30:00.123456789 +0000 UTC'
    bare = moment.replace(tzinfo=None)
    assert bare == datetime(2026, 11, 25, 16, 30, 0, 123456) and type(bare) is datetime
    class_of = type(moment)
    assert clock.unix(class_of.fromtimestamp(5, moment.tzinfo)) == 5
    assert clock.unix(class_of.fromtimestamp(5)) == 5
    assert class_of.now(moment.tzinfo).utcoffset() == timedelta(0)
    assert datetime.fromtimestamp(5, moment.tzinfo).second == 5
    assert class_of.combine(bare.date(), bare.time()).year == 2026
