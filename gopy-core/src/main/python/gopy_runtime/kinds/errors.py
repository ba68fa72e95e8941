"""``error`` as a value: an exception, or None."""
from __future__ import absolute_import

from .. import engine, errors
from ..converter import Converter
from .composites import TreeConverter

LOAD_ERROR = 18


def find(go_type):
    """The converter of ``error``, else None."""
    return ErrorConverter(go_type, 'E', errors.ErrorValue()) if go_type == 'error' else None


class ErrorConverter(Converter):
    """A field of type ``error`` is read and written by Go."""

    def descriptor(self, owner, name, offset, doc):
        invoke = engine.current().invoke
        where = '%s.%s' % (owner.__name__, name)
        stored = TreeConverter(self.go_type)

        def getter(self):
            handle, number, message = invoke(LOAD_ERROR, ('O', 'q'), (self, offset), ('E',))
            return errors.make(number, handle, message, ()) if handle else None

        def setter(self, value):
            stored.store(self, offset, value, where)
        return property(getter, setter, doc=doc)
