"""Zones of times: a fixed offset from UTC that keeps the name that Go gives it.

``Zone(7200, 'CEST')`` is what ``t.tzinfo`` is of a time from Go. Offsets are seconds east of UTC.
"""
from __future__ import absolute_import

import sys
import time
from datetime import timedelta, tzinfo

_MINUTES_ONLY = sys.version_info < (3, 7)  # offsets of tzinfo


class Zone(tzinfo):
    """A fixed offset from UTC, in seconds, with a name."""

    def __init__(self, offset=0, name='UTC'):
        self._offset = offset
        self._name = name

    def utcoffset(self, when):
        """The offset; before Python 3.7, in whole minutes."""
        return timedelta(seconds=self._offset // 60 * 60 if _MINUTES_ONLY else self._offset)

    def tzname(self, when):
        """The name, as Go gives it."""
        return str(self._name)

    def dst(self, when):
        """Not known: the offset says it all."""
        return None

    def fromutc(self, when):
        """What ``when``, which counts in UTC, is here."""
        return when + self.utcoffset(when)

    def __eq__(self, other):
        return (isinstance(other, Zone)
                and (self._offset, self._name) == (other._offset, other._name))

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash((self._offset, self._name))

    def __repr__(self):
        return 'Zone(%d, %r)' % (self._offset, self._name)

    def __reduce__(self):
        return Zone, (self._offset, self._name)


def local(value, seconds):
    """Offset and zone name of a naive datetime: it is local time."""
    instant = int(time.mktime(value.timetuple()))
    return seconds - instant, time.tzname[max(0, time.localtime(instant).tm_isdst)]
