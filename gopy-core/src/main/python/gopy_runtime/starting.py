"""Go functions whose calls run on goroutines: found behind what a user passes, split in two."""
from __future__ import absolute_import

from . import compose
from .contexts import CANCELLABLE, TICKET

#: Wire codes of numbers that cross in columns, and those that come back so.
_NUMBERS, _RESULTS = frozenset('bhiqBHIQd'), frozenset('bhiqBHIQdf?')
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
        self._is_method = plan.owner is not None
        self._receiver = ()
        #: What Go needs to know: the number of the thunk, and whether a context can be cancelled.
        self.kind = plan.call.thunk | (CANCELLABLE if self._has_context else 0)
        #: ``qd>q``: wire codes of parameters and result where all are numbers, else None.
        self.numbers = _numbers(plan)
        if self.numbers:
            self.lift, self.replay = plan.lift(), plan.replay()

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

    @property
    def handle(self):
        """That of an object whose method is called, else 0."""
        return self._receiver[0]._handle if self._is_method and self._receiver else 0

    def takes_columns(self, columns):
        """Whether these may be the arguments of many calls with numbers alone."""
        return (self.numbers is not None and self._is_method == bool(self.handle) and
                len(columns) == self.numbers.index('>') and all(map(len, columns)))


def _numbers(plan):
    call = plan.call
    codes, results = [p.code for p in call.parameters], [r.code for r in call.results]
    plain = not (plan.receiver or call.variadic or call.keywords or any(plan.lowers))
    fits = _NUMBERS.issuperset(codes) and _RESULTS.issuperset(results)
    if plain and codes and fits and len(results) < 2:
        return u'%s>%s' % (''.join(codes), ''.join(results))
    return None
