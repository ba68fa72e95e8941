"""Groups of constants of a named integer type, as ``time.Month``: an int subclass with members."""
from __future__ import absolute_import

from ..scalars import INTEGERS
from . import named


class EnumType(type):
    """The class of enums: iteration, ``len``, look-up by name; calling looks up a value."""

    def __iter__(cls):
        return iter(cls._members)

    def __len__(cls):
        return len(cls._members)

    def __contains__(cls, value):
        return value in cls._by_value

    def __getitem__(cls, name):
        """The member of a name; KeyError if there is none."""
        return cls._by_name[name]

    def __bool__(cls):
        return True

    __nonzero__ = __bool__

    def __setattr__(cls, name, value):
        if name in cls.__dict__.get('_by_name', ()):
            raise AttributeError('%s.%s cannot be changed' % (cls.__name__, name))
        type.__setattr__(cls, name, value)


def make(module, name, description):
    """The class of an enum; ``members`` are pairs of name and value."""
    flags = description.get('flags')
    extra = dict(_NAMES, **(_FLAGS if flags else {}))
    if '__str__' in description.get('protocols', {}):
        del extra['__str__']
    cls = named.build(module, name, description, extra, EnumType)
    by_value, by_name = {}, {}
    make_value = cls._of
    for member_name, value in description['members']:
        member = by_value.get(value)
        if member is None:
            member = by_value[value] = make_value(value)
        by_name[str(member_name)] = member
    cls._names = dict((int(m), n) for n, m in reversed(list(_in_order(description, by_name))))
    cls._members = _ordered(description, by_value)
    for member_name, member in by_name.items():
        type.__setattr__(cls, member_name, member)
    cls._by_value = by_value
    cls._by_name = by_name
    cls._of = cls._constant = staticmethod(_lookup(by_value, make_value))
    cls._converter.lift = cls._of
    return cls


def _in_order(description, by_name):
    return [(str(n), by_name[str(n)]) for n, _ in description['members']]


def _ordered(description, by_value):
    seen = []
    for _, value in description['members']:
        if by_value[value] not in seen:
            seen.append(by_value[value])
    return seen


def _lookup(by_value, make_value):
    def lookup(value):
        member = by_value.get(value)
        return make_value(value) if member is None else member
    return lookup


def _new(cls, value=0):
    """The member of a value; a value without one is an instance too."""
    return cls._of(named._new(cls, value))


def _name(self):
    """The member's name; of flags all parts, joined by ``|``; None for another value."""
    name, rest = self._names.get(int(self)), int(self)
    if name is None and self._description.get('flags'):
        parts = [(value, n) for value, n in sorted(self._names.items())
                 if value and self & value == value]
        for value, _ in parts:
            rest &= ~value
        name = '|'.join([n for _, n in parts] + ['%d' % rest] * bool(rest)) if parts else None
    return name


def _represent(self):
    name = self.name
    cls = type(self).__name__
    return '%s(%d)' % (cls, self) if name is None else '<%s.%s: %d>' % (cls, name, self)


def _operator(name):
    def combined(self, other):
        result = getattr(self._plain, name)(self, other)  # a long, for wide ones on 2.7
        return result if result is NotImplemented else type(self)._of(int(result))
    return combined


def _inverted(self):
    low, high = INTEGERS[self._converter.code]
    value = int(self)
    return self._of(~value if low else high ^ value)


_NAMES = {
    '__new__': _new, '__repr__': _represent, '__str__': lambda self: '%d' % int(self),
    'name': property(_name), 'value': property(int),
}
_FLAGS = dict((name, _operator(name)) for name in ('__or__', '__and__', '__xor__', '__ror__',
                                                    '__rand__', '__rxor__'))
_FLAGS['__invert__'] = _inverted
_FLAGS['__contains__'] = lambda self, flags: self & flags == flags
