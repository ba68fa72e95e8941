"""Makes what a tree from Go only names: objects, named values, times, exceptions."""
from __future__ import absolute_import

from . import engine, errors, registry, travellers

FIELD_NAMES = 44


class Maker(object):
    """Finds the classes by their type ids; see :mod:`gopy_runtime.tree_read`."""

    def __init__(self):
        self._fields = {}
        self._classes, self._pointees = {}, {}

    def object(self, handle, address, type_id):
        """The wrapper of a variable."""
        return lifted(self._class(type_id, False), signed(handle), address)

    def pointer(self, handle, address, type_id):
        """What stands for a pointer to a variable that is no struct."""
        return lifted(self._class(type_id, True), signed(handle), address)

    def _class(self, type_id, pointee):
        known = self._pointees if pointee else self._classes
        cls = known.get(type_id)
        if cls is None:
            cls = known[type_id] = _class_of(type_id, pointee)
        return cls

    def wrapper(self, type_id, pointee):
        """The class whose instances ``object`` or ``pointer`` gives; None where it makes others."""
        cls = self._class(type_id, pointee)
        return None if hasattr(cls, '_inner_class') else cls

    def named(self, type_id, value):
        """The instance of a named basic type."""
        return registry.converter(registry.type_name(type_id)).lift(value)

    def key(self, value):
        """A key of a map, as what hashes."""
        from .frozen import key
        return key(value)

    def fields(self, type_id):
        """The Python names of a struct's exported fields, in order."""
        names = self._fields.get(type_id)
        if names is None:
            names = self._fields[type_id] = self._ask_fields(type_id)
        return names

    def _ask_fields(self, type_id):
        go_names = engine.current().invoke(FIELD_NAMES, ('q',), (type_id,), ('s',)).split()
        description = registry.declared(registry.type_name(type_id))._description
        python_names = dict((f[1], str(f[0])) for f in description.get('fields', ()))
        return [python_names.get(name, name) for name in go_names]

    def duration(self, nanoseconds):
        """A ``time.Duration``."""
        from .kinds.durations import lifted
        self.duration = lifted  # from now on without an import
        return lifted(nanoseconds)

    def time(self, seconds, nanoseconds, offset, zone):
        """A ``time.Time``."""
        from .kinds.times import of
        self.time = of
        return of(seconds, nanoseconds, offset, zone)

    def error(self, handle, class_number, message):
        """The exception of an error."""
        return errors.make(class_number, signed(handle), message, ())

    def python(self, token):
        """The Python object that went in under a token."""
        return travellers.find(token)


def _class_of(type_id, pointee):
    """The class of what is behind a handle: an error type's own, else that of views."""
    from .views import pointee_class, view_class
    go_type = registry.type_name(type_id)
    cls = registry.declared(go_type)
    if hasattr(cls, '_inner_class'):
        return cls
    return pointee_class(go_type) if pointee else view_class(go_type)


def signed(handle):
    """A handle as engines know it: the slot as a signed number."""
    return handle - (1 << 64) if handle >> 63 else handle


def lifted(cls, handle, address):
    """The object of a handle, as Python sees it: an error type's is an exception."""
    inner = getattr(cls, '_inner_class', None)
    if inner is None:
        return engine.current().wrap(cls, handle, address)
    return cls._converter.lift(engine.current().wrap(inner, handle, address))


MAKER = Maker()
