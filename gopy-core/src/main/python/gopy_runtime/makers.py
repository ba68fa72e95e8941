"""Makes what a tree from Go only names: objects, named values, times, exceptions."""
from __future__ import absolute_import

from . import engine, errors, registry, travellers


class Maker(object):
    """Finds the classes by their type ids; see :mod:`gopy_runtime.tree_read`."""

    def object(self, handle, address, type_id):
        """The wrapper of a variable."""
        from .views import view_class
        return engine.current().wrap(view_class(registry.type_name(type_id)), handle, address)

    def named(self, type_id, value):
        """The instance of a named basic type."""
        return registry.converter(registry.type_name(type_id)).lift(value)

    def fields(self, type_id):
        """The Python names of a struct's exported fields, in order."""
        return registry.declared(registry.type_name(type_id))._field_names

    def duration(self, nanoseconds):
        """A ``time.Duration``."""
        return registry.converter('time.Duration').lift(nanoseconds)

    def time(self, seconds, nanoseconds, offset, zone):
        """A ``time.Time``."""
        return registry.declared('time.Time')._of(seconds, nanoseconds, offset, zone)

    def error(self, handle, class_number, message):
        """The exception of an error."""
        return errors.make(class_number, handle, message, ())

    def python(self, token):
        """The Python object that went in under a token."""
        return travellers.find(token)


MAKER = Maker()
