"""A user of time: deadlines, durations, months."""

from datetime import datetime, timedelta, timezone

from golib import time
from typing_extensions import assert_type


def deadline(start: datetime, attempts: int) -> time.Time:
    pause = time.SECOND * 1.5
    assert_type(pause, time.Duration)
    moment = time.unix(int(start.timestamp()), 0)
    assert_type(moment, time.Time)
    for _ in range(attempts):
        moment = moment.add(pause)
        pause = pause + pause
    return moment


def difference(a: time.Time, b: datetime) -> time.Duration:
    assert_type(a - b, time.Duration)
    assert_type(a + timedelta(days=1), time.Time)
    assert_type(a.sub(b), time.Duration)
    assert_type(a > b, bool)
    return a.sub(b).round(time.MILLISECOND)


def spelled(moment: time.Time) -> str:
    month = moment.month_()
    assert_type(month, time.Month)
    assert_type(time.MAY is month, bool)
    assert_type(moment.year, int)
    return moment.format(time.RFC3339_NANO) + ' ' + str(month) + ' ' + month.name


def parsed(text: str) -> datetime:
    try:
        return time.parse(time.RFC3339, text)
    except time.ParseError as error:
        assert_type(error.layout, str)
        return datetime.now(timezone.utc)


def seconds(text: str) -> float:
    duration = time.parse_duration(text)
    assert_type(duration.seconds_(), float)
    assert_type(duration / 2, time.Duration)
    assert_type(duration / time.SECOND, float)
    assert_type(-duration, time.Duration)
    assert_type(int(duration), int)
    return duration.total_seconds()


def mistakes(moment: time.Time) -> None:
    time.sleep('1s')  # error: arg-type
    time.sleep(1.5)  # error: arg-type
    time.parse_duration(5)  # error: arg-type
    moment.add(1.5)  # error: arg-type
    moment.formatt('x')  # error: attr-defined
    time.date(2024, 'May', 1, 0, 0, 0, 0, time.utc)  # error: arg-type
