# -*- coding: utf-8 -*-
from __future__ import absolute_import, division, unicode_literals

import copy
import pickle
from datetime import datetime, timedelta

import pytest


def test_durations_are_timedeltas(clock):
    second = clock.SECOND
    assert isinstance(second, timedelta) and second == timedelta(seconds=1)
    assert str(second * 1.5) == '1.5s' and str(clock.NANOSECOND) == '1ns'
    assert int(second + clock.NANOSECOND) == 1000000001 and second + clock.NANOSECOND != second
    assert second > clock.NANOSECOND and -second < timedelta(0) and abs(-second) == second
    assert second / clock.NANOSECOND == 1e9 and second // 3 == clock.Duration(333333333)
    assert hash(second) == hash(timedelta(seconds=1)) and bool(clock.NANOSECOND)
    assert not clock.Duration() and clock.Duration(timedelta(minutes=1)) == 60 * second
    assert datetime(2024, 1, 1) + second == datetime(2024, 1, 1, 0, 0, 1)
    for twin in (copy.copy(second), pickle.loads(pickle.dumps(second, 2))):
        assert twin == second and type(twin) is clock.Duration


def test_times_keep_nanoseconds(clock):
    moment = clock.unix(0, 1234567891)
    assert isinstance(moment, datetime) and moment.microsecond == 234567
    assert str(moment) == '1970-01-01 00:00:01.234567891 +0000 UTC'
    assert moment.add(clock.NANOSECOND) > moment
    assert str(moment + clock.NANOSECOND) == '1970-01-01 00:00:01.234567892 +0000 UTC'
    assert int(moment.add(timedelta(days=1)) - moment) == 86400 * 10 ** 9
    assert moment.sub(moment) == timedelta(0)
    assert moment == clock.unix(1, 234567891) and hash(moment) == hash(clock.unix(1, 234567891))
    assert pickle.loads(pickle.dumps(moment, 2)) == moment


def test_datetimes_go_in(clock):
    naive = clock.Time(2024, 2, 29, 12, 30)
    assert (naive.year, naive.month, naive.hour) == (2024, 2, 12)
    zero = clock.Time()
    assert zero.year == 1 and str(zero).startswith('0001-01-01 00:00:00')
    assert zero.sub(datetime(2024, 1, 1)) < timedelta(0)
    with pytest.raises(TypeError) as raised:
        zero.sub(5)
    assert 'expected time.Time, got int' in str(raised.value)


def test_years_that_datetime_lacks(clock):
    far = clock.unix(10 ** 12, 5)
    assert not isinstance(far, datetime) and str(far).startswith('33658-')
    assert far > clock.unix(0, 0) and far == clock.unix(10 ** 12, 5)
    assert int(far.sub(far.add(clock.SECOND))) == -10 ** 9


def test_any_holds_them(clock, boxes):
    table = boxes.Table(extra=clock.SECOND)
    assert table.extra == clock.SECOND and type(table.extra) is clock.Duration
    table.extra = clock.unix(3, 4)
    assert table.extra == clock.unix(3, 4)
