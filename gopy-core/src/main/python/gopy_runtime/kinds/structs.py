"""Structs as classes: a handle inside, fields that are live, methods made when first used."""
from __future__ import absolute_import

from .. import compose, copies, engine, formatting, registry
from ..absent import explains
from ..coerce import coerce
from ..constructors import Constructor
from ..converter import Converter, within
from ..docs import clean
from ..errors import shown
from ..imports import get_ident
from ..members import Lazy, LazyField
from ..protocols import served
from .pointers import PointerConverter

NEW, INTERIOR, STORE_VALUE = 2, 3, 8


def make(module, name, description):
    """The class of a struct type from its description in a generated module."""
    go_type = description['go']
    names = {
        '__slots__': (), '__module__': str(module), '__doc__': clean(description.get('doc')),
        '_go_name': go_type, '_type_id': registry.type_id(go_type),
        '_identity': not description.get('value'),
        '_fields': tuple(str(f[0]) for f in description.get('fields', ()) if not f[5]),
        '__init__': _construct, '_accept': classmethod(_accept), '_thawed': None,
        '__copy__': copies.shallow, '__deepcopy__': copies.deep, '__reduce__': copies.reduced,
        '__setstate__': copies.restore,
        '__repr__': _represent, '__signature__': Constructor(_construct, lambda cls: cls._fields),
    }
    names.update(methods_of(description))
    names.update((str(f[0]), field_of(f)) for f in description.get('fields', ()))
    names.update(served(description))
    cls = _maker(go_type)(str(name), (_base(description),), names)
    cls._converter = StructConverter(go_type, 'O', cls)
    cls._pointer = PointerConverter('*' + go_type, 'O', cls)
    return cls


def _maker(go_type):
    """What makes the class. The numbers' is imported for them alone, with fractions and decimal."""
    if go_type.startswith('math/big.'):
        from .bigs import make_class
        return make_class
    return engine.current().make_class


def methods_of(description):
    """The methods of a class whose instances hold a handle; what is absent says why."""
    names = explains(description)
    names['__format__'] = formatting.formatted
    names.update((str(n), method_of(n, entry))
                 for n, entry in description.get('methods', {}).items())
    return names


def method_of(name, entry):
    """A method that is made at its first use."""
    return Lazy(name, lambda cls: compose.method(cls, name, entry), entry[3])


def field_of(entry):
    """A field that is made at its first use; a promoted one may lie behind a pointer."""
    name, _, go_type, offset, doc, path = entry
    if offset < 0:
        return promoted(name, path, doc)
    def build(cls):
        return registry.converter(go_type).descriptor(cls, name, offset, doc)
    return LazyField(name, build, doc)


def promoted(name, path, doc):
    """A field reached through embedded ones: ``path`` is their names with dots."""
    def holder(self):
        for part in path.split('.'):
            self = getattr(self, part)
            if self is None:
                raise AttributeError('%s: it lies in %s, which is None' % (name, path))
        return self
    return property(lambda self: getattr(holder(self), name),
                    lambda self, value: setattr(holder(self), name, value), doc=doc)


def _base(description):
    for go_type in description.get('bases', ()):
        cls = registry.declared(go_type)
        if cls is not None and issubclass(cls, engine.current().Object):
            return cls
    return engine.current().Object


def _construct(self, *values, **fields):
    """The zero value, with the given fields set."""
    cls, names = type(self), self._fields
    if len(values) > len(names):
        raise TypeError('%s() takes %d arguments, got %d' % (cls.__name__, len(names), len(values)))
    for name in fields:
        if name in names[:len(values)]:
            raise TypeError("%s() got argument '%s' twice" % (cls.__name__, name))
        if name not in names and not _is_promoted(cls, name):
            raise TypeError("%s() has no parameter '%s'" % (cls.__name__, name))
    engine.current().become(self, NEW, cls._type_id)
    for name, value in zip(names, values):
        setattr(self, name, value)
    for name in fields:
        setattr(self, name, fields[name])


def _is_promoted(cls, name):
    return any(name == field[0] for field in cls._description.get('fields', ()))


#: Threads and the mappings that they make structs of.
_accepting = set()


def _accept(cls, value):
    """A struct of a mapping of its fields, by Python's or Go's names."""
    if not (hasattr(value, 'keys') and hasattr(value, '__getitem__')):
        return None
    key = get_ident(), id(value)
    if key in _accepting:  # .NET has no limit of recursion: it would end the process
        raise ValueError('a %s that holds itself has no Go value' % type(value).__name__)
    _accepting.add(key)
    try:
        go_names = dict((f[1], f[0]) for f in cls._description.get('fields', ()))
        return cls(**dict((str(go_names.get(key, key)), value[key]) for key in value.keys()))
    finally:
        _accepting.discard(key)


#: Threads and the structs that they are showing.
_representing = set()


def _represent(self):
    """``Point(x=1, y=2)``; of what shows no fields but Go's ``String``: ``<Decimal 1.25>``."""
    if not self._fields and '__str__' in self._description.get('protocols', ()):
        return str('<%s %s>') % (type(self).__name__, shown(self))
    key = get_ident(), self._type_id, self._address
    if key in _representing:
        return '%s(...)' % type(self).__name__
    _representing.add(key)
    try:
        return '%s(%s)' % (type(self).__name__,
                           ', '.join('%s=%r' % (n, getattr(self, n)) for n in self._fields))
    finally:
        _representing.discard(key)


class StructConverter(Converter):
    """A struct by value: copied into Go, fresh from Go; a field is a view into its parent."""

    def descriptor(self, owner, name, offset, doc):
        current, cls = engine.current(), self.cls
        go_type, where = self.go_type, '%s.%s' % (owner.__name__, name)

        def setter(self, value):
            held = coerce('O', value, go_type, where, cls)
            current.invoke(STORE_VALUE, ('O', 'q', 'O'), (self, offset, held), ())
        place = INTERIOR, offset, cls._type_id
        return within(owner, name, place, cls, setter, doc, self.lift)
