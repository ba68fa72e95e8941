"""``select``: waits for the first of several channels, as Go's statement of that name does."""
from __future__ import absolute_import

from . import engine
from .chans import CLOSED, DONE, KEPT, Chan, ChanClosed, first_of, patiently, words
from .tree import pack_list
from .views import read

SELECT = 54


def select(*cases, **options):
    """Waits for the first of several channels that can go on: Go's ``select``.

    A case is a channel to receive from, or a pair of a channel and a value to send. Gives the
    case's index, the value received, and whether it was sent (False: the channel is closed; the
    value is then Go's zero). ``timeout=`` seconds raise TimeoutError; with ``default=True`` it
    does not wait, and the index is -1 if none can go on.
    """
    timeout, default = options.pop('timeout', None), options.pop('default', False)
    if options:
        raise TypeError("select() has no parameter '%s'" % sorted(options)[0])
    if not cases and timeout is None and not default:
        raise TypeError('select() without cases would wait for ever')
    tree = pack_list([_case(case, i) for i, case in enumerate(cases)])

    def step(nanoseconds):
        for i, case in enumerate(cases):
            for value in first_of(KEPT, case) if isinstance(case, Chan) else ():
                return value, DONE, i
        try:
            found, end, index = engine.current().invoke(
                SELECT, ('q', 'y'), (nanoseconds, tree), ('y', 'q', 'q'))
            return read(found), end, index
        except (TypeError, ValueError, OverflowError) as e:
            raise type(e)('select(): case %s' % words(e))
    if default:
        value, end, index = step(0)
    else:
        value, end, index = patiently(step, timeout)
    if end == CLOSED and index < 0:
        raise ChanClosed('a channel to send to is closed')
    return index, value, index >= 0 and end != CLOSED


def _case(case, index):
    chan = case[0] if isinstance(case, tuple) and len(case) == 2 else case
    if not isinstance(chan, Chan):
        raise TypeError('select(): case %d: expected a Chan, or a pair of one and a value, got %s'
                        % (index, type(chan).__name__))
    if chan is case:
        chan._must_give()
    elif not chan._sends:
        raise TypeError('nothing can be sent to a %s' % chan._go_name)
    return list(case) if chan is not case else [chan]
