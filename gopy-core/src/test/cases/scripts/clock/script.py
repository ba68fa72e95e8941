# -*- coding: utf-8 -*-
"""A shift calendar: durations, instants, zones, and what parsing refuses."""
from __future__ import absolute_import, print_function, unicode_literals

from datetime import datetime, timedelta

from golib import time

start = time.date(2024, time.Month.FEBRUARY, 27, 22, 30, 0, 123456789, time.utc)
shift = time.parse_duration('7h45m30.5s')
for number in range(4):
    begin = start.add(time.Duration(number * shift))
    print(number, begin.format(time.RFC3339_NANO), begin.weekday_(), begin.year_day())
print(shift, shift.hours() < 7.76, int(shift.milliseconds()), shift == timedelta(seconds=27930.5))
print(shift.round(time.HOUR), shift.truncate(time.MINUTE), time.SECOND * 90)
leap = time.parse('2006-01-02', '2024-02-29')
print(leap == datetime(2024, 2, 29, tzinfo=leap.tzinfo),
      leap.add_date(1, 0, 0).format('Jan 2, 2006'))
print((leap.add_date(0, 0, 1) - leap) == timedelta(days=1), leap < leap.add_date(0, 1, 0))
zone = time.fixed_zone('CET', 3600)
local = start.in_(zone)
print(local, local.hour, local.utcoffset() == timedelta(hours=1), local == start)
print(start.nanosecond(), start.microsecond, start.unix_nano(), start.unix())
print(start.is_zero(), time.Time().is_zero(), time.unix(0, 0).utc().format(time.KITCHEN))
year, week = leap.iso_week()
print(year, week, leap.month_() is time.Month.FEBRUARY, int(leap.weekday_()))
print(time.Month(13), time.Weekday.SATURDAY, time.MAY is time.Month.MAY, time.Month.MAY.name)
for text in ['2024-02-30', 'yesterday']:
    try:
        time.parse(time.DATE_ONLY, text)
    except time.ParseError as error:
        print(error.value, '|', error)
try:
    time.parse_duration('3 days')
except Exception as error:
    print(error)
