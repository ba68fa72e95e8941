"""What a Go error's exception carries, without a dict of its own.

It rides in the args that ``BaseException`` holds: first Python's, then the Object that holds the Go
error, then the other results of the call::

    ('no such host', <ErrorValue>, 0, None)

``GoError.args`` shows what stands before the Object. A dict for each exception, made and freed,
would cost as much as all else; the native engine writes such args itself (``native_exception.c``).
"""
from __future__ import absolute_import

_get, _put = BaseException.args.__get__, BaseException.args.__set__


#: The class of objects that hold a Go error, once there is one.
holder = None


def fill(error, message, held, results):
    """Makes ``error`` that of a Go error."""
    _put(error, (message, held) + tuple(results))


def _place(args):
    """Where the Object stands, or behind the last."""
    for i, arg in enumerate(args):
        if type(arg) is holder:
            return i
    return len(args)


def held_in(error):
    """The Object that holds the Go error, or None."""
    args = _get(error)
    at = _place(args)
    return args[at] if at < len(args) else None


def results_of(error):
    """The other results of the call that raised it."""
    if error._lifted is not None:
        return error._lifted
    args = _get(error)
    return args[_place(args) + 1:]


def python_args(error):
    """The args that Python sees."""
    args = _get(error)
    return args[:_place(args)]


def set_python_args(error, args):
    """Replaces what Python sees alone."""
    before = _get(error)
    _put(error, tuple(args) + before[_place(before):])


def copied(error, memo=None):
    """``copy.copy`` and ``copy.deepcopy``: of the same Go error, which never changes."""
    copy = type(error).__new__(type(error))
    _put(copy, _get(error))
    copy.__dict__.update(error.__dict__)
    return copy


def reduced(error, protocol=2):
    """``__reduce__`` and ``__reduce_ex__``, which alone IronPython asks."""
    from .error_pickles import reduced as reduce
    return reduce(error)
