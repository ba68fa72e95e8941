"""Python objects and exceptions that Go holds: kept here by a token until Go has let them go."""
from __future__ import absolute_import

from itertools import count

from . import engine, forks

RETURNED = 43
COLLECT_EVERY = 256

_lock = forks.lock()
_given = count(1)
#: Token to the object and how often Go has it, in a list; the token of an object by its ``id``.
held, _tokens = {}, {}


def token(value):
    """The token under which Go may hold ``value``: the same as long as Go holds it.

    It must go to Go once for each call of this, and comes back as often.
    """
    with _lock:
        number = _tokens.get(id(value))
        if number is None:
            number = next(_given)
            _tokens[id(value)] = number
            held[number] = [value, 0]
        held[number][1] += 1
        due = held[number][1] % COLLECT_EVERY == 0 or number % COLLECT_EVERY == 0
    if due:
        collect()
    return number


def find(number):
    """What a token stands for; KeyError if Go has let it go."""
    return held[number][0]


def collect():
    """Forgets what Go has let go since the last time."""
    from .views import read
    returned = read(engine.current().invoke(RETURNED, (), (), ('y',)))
    with _lock:
        for number in returned:
            _let_go(number)


def _let_go(number):
    known = held.get(number)
    if known is None:
        return
    known[1] -= 1
    if not known[1]:
        del held[number], _tokens[id(known[0])]
