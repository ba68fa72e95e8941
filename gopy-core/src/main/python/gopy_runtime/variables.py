"""Package variables: attributes of their module, live in both directions."""
from __future__ import absolute_import

from . import engine, forks, registry

VARIABLE = 17


def variable(module, name, entry):
    """A property of the module's class that reads and writes a Go variable."""
    number, _, go_type, doc = entry
    holders = []
    forks.kept.append(holders)

    def holder():
        if not holders:
            holders.append(_holder(module, name, number, go_type, doc))
        return holders[0]

    def setter(self, value):
        holder().value = value
    return property(lambda self: holder().value, setter, doc=doc)


def _holder(module, name, number, go_type, doc):
    """An object at the place of the variable, with the one field ``value``."""
    current = engine.current()
    cls = type(str(module.rpartition('.')[2]), (current.Object,), {'__slots__': ()})
    cls.value = registry.converter(go_type).descriptor(cls, name, 0, doc)
    return current.wrap(cls, *current.invoke(VARIABLE, ('q',), (number,), ('O',)))
