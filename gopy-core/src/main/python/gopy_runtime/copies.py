"""``copy`` and ``pickle`` of structs: class and fields, where these are all that there is.

What Go keeps to itself, in fields that are not exported, is copied as Go's assignment does. A copy
that would share a part of it, and a pickle that would lose it, is refused.
"""
from __future__ import absolute_import

from . import engine, registry
from .host import used

NEW, COPY, HIDDEN = 2, 4, 65


def blank(cls):
    """A zero value; of a subclass of Python's without its ``__init__``."""
    return _made(cls, NEW, registry.type_id(cls._go_name))


def copied(value, cls):
    """A copy of the variable that an object wraps, as an object of a class."""
    made = _made(cls, COPY, value._handle)
    used(value)
    return made


def _made(cls, thunk, number):
    self = cls.__new__(cls)
    engine.current().become(self, thunk, number)
    return self


def shallow(self):
    """``copy.copy``: what ``y := *x`` copies, and the attributes of a subclass of Python's."""
    copy = copied(self, _class(self))
    _attributes(copy).update(_attributes(self))
    return copy


def deep(self, memo):
    """``copy.deepcopy``."""
    from copy import deepcopy
    _refuse_hidden(self, True, '%s cannot be copied deeply: the copy would share %s, which Go '
                               'keeps to itself; copy.copy copies it as an assignment in Go does')
    copy = memo[id(self)] = copied(self, _class(self))
    for name in copy._fields:
        setattr(copy, name, deepcopy(getattr(self, name), memo))
    _attributes(copy).update(deepcopy(_attributes(self), memo))
    return copy


def reduced(self):
    """``__reduce__``: fields as Python sees them, so that pickle knows what is met again."""
    _refuse_hidden(self, False, '%s cannot be pickled: it would lose %s, which Go keeps to itself; '
                                'pickle what it is made of, or give it MarshalBinary and '
                                'UnmarshalBinary in Go')
    return blank, (_class(self),), state(self)


def state(self):
    """What :func:`restore` takes."""
    return dict((name, getattr(self, name)) for name in self._fields), _attributes(self)


def restore(self, parts):
    """``__setstate__``."""
    fields, attributes = parts
    for name in fields:
        setattr(self, name, fields[name])
    _attributes(self).update(attributes)


def _class(self):
    """Its class; of an element of a map the one that can be written."""
    return self._thawed or type(self)


def _attributes(self):
    """What Python added to an instance of a subclass."""
    return getattr(self, '__dict__', {})


def is_zero(self):
    """Whether it is a struct whose fields are all zero, those that Go keeps to itself too."""
    return hasattr(self, '_fields') and not _set_fields(self, False)


def shares(self):
    """Whether a copy would share what Go keeps to itself."""
    return not hasattr(self, '_fields') or bool(_hidden(self, True))


def _set_fields(self, shared):
    lines = engine.current().invoke(HIDDEN, ('O', '?'), (self, shared), ('s',))
    return lines.split('\n') if lines else []


def _hidden(self, shared):
    known = set(field[1] for field in self._description.get('fields', ()))
    return [line for line in _set_fields(self, shared) if line.split(' ')[0] not in known]


def _refuse_hidden(self, shared, message):
    hidden = _hidden(self, shared)
    if hidden:
        raise TypeError(message % (type(self).__name__, ' and '.join(hidden)))
