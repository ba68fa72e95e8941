"""``__cause__`` of exceptions from Go: found when asked for, and kept whatever ``raise`` does.

IronPython's ``raise`` drops what was set before it, so it is kept here as well.
"""
from __future__ import absolute_import

from .text import PYTHON2

if PYTHON2:
    def _raised_from(error):
        return None

    def _tell(error, cause):
        pass
else:
    _raised_from = BaseException.__cause__.__get__
    _tell = BaseException.__cause__.__set__


class Caused(object):
    """The other base of an exception class: its ``__cause__`` is that of Go."""

    __slots__ = ()
    _cause = NotImplemented  # not asked for yet

    @property
    def __cause__(self):
        """What this error wraps, as an exception; None if nothing."""
        cause = _raised_from(self)
        if cause is not None:
            return cause
        if self._cause is NotImplemented:
            self.__cause__ = self._unwrapped()
        return self._cause

    @__cause__.setter
    def __cause__(self, cause):
        self._cause = cause
        if cause is not None or _raised_from(self) is not None:
            _tell(self, cause)

    def _unwrapped(self):
        """The cause as Go has it."""
        return None
