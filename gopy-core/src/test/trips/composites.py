"""Shapes made of others: lists, maps, pointers and structs."""
from __future__ import absolute_import, unicode_literals

from .shape import Shape, st


class Slice(Shape):
    def __init__(self, element):
        self.element = element
        self.parts = (element,)
        self.go = '[]' + element.go

    def values(self):
        return st.none() | st.lists(self.element.values(), max_size=4)

    def same(self, given, got):
        given = given or []
        return len(given) == len(got) and all(map(self.element.same, given, got))


class Array(Slice):
    def __init__(self, size, element):
        Slice.__init__(self, element)
        self.size = size
        self.go = '[%d]%s' % (size, element.go)

    def values(self):
        return st.lists(self.element.values(), min_size=self.size, max_size=self.size)


class Map(Shape):
    def __init__(self, key, element):
        self.key_shape = key
        self.element = element
        self.parts = (key, element)
        self.go = 'map[%s]%s' % (key.go, element.go)

    def values(self):
        keys = self.key_shape.values().filter(lambda key: key == key)  # NaN is no key
        return st.none() | st.dictionaries(keys, self.element.values(), max_size=3)

    def same(self, given, got):
        given = given or {}
        return len(given) == len(got) and set(given) == set(got) and all(
            self.element.same(given[key], got[key]) for key in given)


class Pointer(Shape):
    """A pointer to what is no struct: ``Ref``, or the value itself in what is plain."""

    def __init__(self, element):
        self.element = element
        self.parts = (element,)
        self.go = '*' + element.go
        self.typed = element.go[:4] != 'List'  # the instance is its own pointer

    def values(self):
        return st.none() | self.element.values().filter(lambda value: value is not None)

    def same(self, given, got):
        if given is None:
            return got is None
        return self.element.same(given, got.value if type(got).__name__ == 'Ref' else got)


class Struct(Shape):
    """A struct, of a name or without: mappings go in, instances come out."""

    pickled = False

    def __init__(self, name, fields):
        self.fields = fields
        self.parts = tuple(fields)
        body = '; '.join('F%d %s' % (i, field.go) for i, field in enumerate(fields))
        self.go = name or 'struct{ %s }' % body
        if name:
            self.declaration = 'type %s struct{ %s }' % (name, body)

    def values(self):
        return st.fixed_dictionaries(
            dict(('f%d' % i, field.values()) for i, field in enumerate(self.fields)))

    def same(self, given, got):
        def found(name):
            return got[name] if isinstance(got, dict) else getattr(got, name)
        return got is not None and all(
            field.same(given['f%d' % i], found('f%d' % i)) for i, field in enumerate(self.fields))


class StructPointer(Shape):
    def __init__(self, struct):
        self.struct = struct
        self.parts = (struct,)
        self.go = '*' + struct.go

    def values(self):
        return st.none() | self.struct.values()

    def same(self, given, got):
        return got is None if given is None else self.struct.same(given, got)


class Chain(Struct):
    """A struct that points to its like."""

    def __init__(self, name, element):
        Struct.__init__(self, name, [element])
        self.declaration = 'type %s struct{ F0 %s; Next *%s }' % (name, element.go, name)

    def values(self):
        link = self.fields[0].values()
        ends = st.fixed_dictionaries({'f0': link, 'next': st.none()})
        return st.recursive(ends, lambda inner: st.fixed_dictionaries(
            {'f0': link, 'next': inner}), max_leaves=3)

    def same(self, given, got):
        if given is None or got is None:
            return given is got
        following = got['next'] if isinstance(got, dict) else got.next
        return Struct.same(self, given, got) and self.same(given['next'], following)
