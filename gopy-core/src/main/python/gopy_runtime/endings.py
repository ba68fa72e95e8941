"""How a call ended when it did not just return: Go errors, panics, stale and foreign handles."""
from __future__ import absolute_import

from . import errors
from .call import INVOKE
from .objects import dropped
from .stubs import ARGUMENT_SLOTS, ERROR, KEEP, RESULT_SLOTS, USED, layout
from .text import decode

FAILED, PANIC, STALE, BAD_VALUE = 1, 2, 3, 5
_EXCEPTIONS = (TypeError, OverflowError, ValueError)
_FORKED, _UNREACHED = 3, 4


class Endings(object):
    """Reads the frame of a call that failed, gives it back, and raises."""

    def __init__(self, loader, give):
        self._read, self._give = loader.read, give

    def fail(self, frame, results):
        """Raises the Go error in the frame; ``results`` are the other results."""
        f = frame[0]
        error = errors.make(f[ERROR + 1], f[ERROR], self._text(f, ERROR + 2), results)
        self._clear(frame)
        raise error

    def halt(self, call, status, frame, receiver):
        """Raises what a status above *error* stands for."""
        f = frame[0]
        if status == FAILED:  # of a function that gives no error: a callback's
            self._drop_results(call, f)
            self.fail(frame, ())
        if status == PANIC:
            raised = errors.panic(self._text(f, 0), self._text(f, 2), f[ERROR + 1], f[ERROR])
        elif status == BAD_VALUE:
            where = _place(call, f[3], receiver)
            raised = bad_value(f[2], where, self._text(f, 0))
        else:
            where = _place(call, f[0], receiver)
            raised = (ValueError('%s: this object has been released' % where) if status == STALE
                      else TypeError('%s: the object has another Go type' % where))
        self._clear(frame)
        raise raised

    def value(self, handle, number, at, count):
        """An error that is a result."""
        return errors.make(number, handle, decode(self._read(at, count)), ())

    def drop_kept(self, f):
        """Queues the handle that kept results alive, once they have been read."""
        dropped.append(f[KEEP])
        f[KEEP] = 0

    def _drop_results(self, call, f):
        codes = [r.code for r in call.results]
        dropped.extend(f[at] for code, at in zip(codes, layout(codes, RESULT_SLOTS))
                       if code in 'OE' and f[at])

    def _text(self, f, slot):
        return decode(self._read(f[slot], f[slot + 1])) if f[slot + 1] else u''

    def _clear(self, frame):
        f = frame[0]
        if f[KEEP]:
            self.drop_kept(f)
        f[USED] = 0
        self._give(frame)


def bad_value(kind, where, text):
    """The exception for a bad value of a kind (``docs/internals.md``, status 5)."""
    if kind == _UNREACHED:
        return errors.GoForkError(text)
    if kind == _FORKED:
        return errors.GoForkError(within(where, text).lstrip(': '))
    return _EXCEPTIONS[kind](within(where, text))


def within(where, path):
    """``f() argument 'rows'`` and ``[3]: expected int`` in one: ``'rows[3]': expected int``."""
    place, _, text = path.partition(': ')
    if not where:
        return path
    return "%s%s': %s" % (where[:-1], place, text) if where.endswith("'") else where + path


def _place(call, slot, receiver):
    """The words for the argument in a slot."""
    if call.name == INVOKE:
        return ''
    if receiver and slot == 0:
        return '%s()' % call.name
    slots = layout([p.code for p in call.parameters], ARGUMENT_SLOTS)
    names = [p.name for p, at in zip(call.parameters, slots) if at + receiver <= slot]
    return "%s() argument '%s'" % (call.name, names[-1]) if names else '%s()' % call.name
