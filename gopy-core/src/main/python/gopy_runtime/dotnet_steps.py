"""Iterations that go from thread to thread, as those of goroutines do, on IronPython.

A generator there leaves the stack of the thread that began it when it ends, even if the frame is on
that of another thread by then, which breaks both. So each iteration has a stack of its own, a copy
of that where it began, and the thread that makes a step has that one meanwhile.
"""
from __future__ import absolute_import

import clr
from System import Activator
from System.Reflection import BindingFlags

clr.AddReference('IronPython')
from IronPython.Runtime.Operations import PythonOps  # noqa: E402

_STACK = clr.GetClrType(PythonOps).GetField('_funcStack',
                                            BindingFlags.NonPublic | BindingFlags.Static)


class Steps(object):
    """Iterates over an iterable."""

    def __init__(self, iterable):
        self._iterator = iter(iterable)
        self._stack = Activator.CreateInstance(_STACK.FieldType, _STACK.GetValue(None))

    def __iter__(self):
        return self

    def __next__(self):
        threads_own = _STACK.GetValue(None)
        count = threads_own.Count
        top = threads_own[count - 1]
        _STACK.SetValue(None, self._stack)
        try:
            return next(self._iterator)
        finally:
            _STACK.SetValue(None, threads_own)
            while threads_own.Count < count:  # a generator left it that had begun before
                threads_own.Add(top)

    next = __next__


if _STACK is None:  # another IronPython than those that this was made for
    Steps = iter
