"""Go functions whose calls run on goroutines: found behind what a user passes, split in two."""
from __future__ import absolute_import

from . import compose
from .contexts import TICKET

#: In the kind of a job whose call has a context.
_CANCELLABLE = 1 << 32
_starters = {}


def find(function):
    """The :class:`Starter` of a bound Go function or method; None for any other callable."""
    made, receiver = _behind(function)
    if made is None:
        return None
    starter = _starters.get(made)
    if starter is None:
        starter = _starters[made] = Starter(compose.Plan(*compose.made_of[made]))
    return starter.of(receiver) if receiver else starter


def _behind(function):
    """What was made for a Go function, and the receiver of a bound method in a tuple."""
    try:
        if function in compose.made_of:
            return function, ()
        receiver = function.__self__
        made = getattr(function, '__func__', None)
        if made is None:  # a builtin: its class has what bound it
            made = getattr(type(receiver), function.__name__)
        return (made, (receiver,)) if made in compose.made_of else (None, ())
    except (AttributeError, TypeError):  # no method; nothing that hashes
        return None, ()


class Starter(object):
    """A Go function in two halves."""

    def __init__(self, plan):
        self._start, self.finish = plan.halves()
        self._has_context = bool(plan.call.keywords)
        self._receiver = ()
        #: What Go needs to know: the number of the thunk, and whether a context can be cancelled.
        self.kind = plan.call.thunk | (_CANCELLABLE if self._has_context else 0)

    def of(self, receiver):
        """The same for a method with its receiver."""
        bound = Starter.__new__(Starter)
        bound.__dict__.update(self.__dict__, _receiver=receiver)
        return bound

    def start(self, ticket, args, named):
        """Packs the frame of a call, and gives its address."""
        if self._has_context:
            named = dict(named, **{TICKET: ticket})
        return self._start(*(self._receiver + args), **named)
