"""Exception classes: one for each set of error types and sentinels that an error can match."""
from __future__ import absolute_import

from . import engine, forks, registry
from .errors import GoError, classes

ERROR_CLASS = 14

_lock = forks.lock()


def of_number(number):
    """The exception class of a class number, and whether a Python exception is in the chain.

    Go is asked once for each number.
    """
    cls = classes.get(number)
    if cls is None:
        with _lock:
            cls = classes.get(number)
            if cls is None:
                cls = classes[number] = _build(number)
    return cls


def _build(number):
    types, sentinels, python = _description(number)
    bases = most_derived([_error_type(i) for i in types] + [_sentinel(i) for i in sentinels])
    if len(bases) < 2:
        return bases[0] if bases else GoError, python
    return combined(tuple(bases)), python


def most_derived(classes):
    """Those that no other one derives from, in order, each once."""
    found = []
    for cls in classes:
        if cls is not None and not any(issubclass(other, cls) for other in found):
            found = [other for other in found if not issubclass(cls, other)] + [cls]
    return found


def combined(bases):
    """A class of several bases, named as the first; one may be a sentinel."""
    names = {'__module__': bases[0].__module__, '__doc__': bases[0].__doc__, '_combined': True}
    metaclass = next((type(base) for base in bases if type(base) is not type), type)
    return type.__new__(metaclass, bases[0].__name__, bases, names)


def _description(number):
    text = engine.current().invoke(ERROR_CLASS, ('q',), (number,), ('s',))
    parts = text.split(u';')
    types, sentinels = [[int(n) for n in part.split()] for part in parts[:2]]
    return types, sentinels, parts[2:] == [u'python']


def _error_type(number):
    for go_type, (type_id, _, _) in registry.library().TYPES.items():
        if type_id == number:
            return registry.declared(go_type)
    return None


def _sentinel(number):
    place, name = registry.library().SENTINELS[number]
    return getattr(registry.module(place), name)
