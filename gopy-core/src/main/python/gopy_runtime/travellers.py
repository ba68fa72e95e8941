"""Python objects and exceptions that Go holds: kept here by a token until Go has let them go."""
from __future__ import absolute_import

from itertools import count

from . import engine

RETURNED = 43
COLLECT_EVERY = 256

_held = {}
_tokens = count(1)


def token(value):
    """A token under which Go may hold ``value``; it must go to Go exactly once."""
    number = next(_tokens)
    _held[number] = value
    if number % COLLECT_EVERY == 0:
        collect()
    return number


def find(number):
    """What a token stands for; KeyError if Go has let it go."""
    return _held[number]


def collect():
    """Forgets what Go has let go since the last time."""
    from .views import read
    for number in read(engine.current().invoke(RETURNED, (), (), ('y',))):
        _held.pop(number, None)
