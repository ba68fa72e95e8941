"""Makes the class of a Go type by its kind."""
from __future__ import absolute_import

from . import registry
from .kinds import declared_views, durations, enums, error_types, named, structs, times

_KINDS = {'struct': structs.make, 'named': named.make, 'enum': enums.make,
          'view': declared_views.make, 'interface': declared_views.interface}
#: Go types that stand for a type of Python's own library.
_SPECIAL = {'time.Duration': durations.make, 'time.Time': times.make}


def make(module, name, description):
    """The class that a description in a generated module stands for."""
    if description.get('error'):
        return error_types.make(module, name, description)
    special = _SPECIAL.get(description['go'])
    if special is not None:
        return special(module, name, description)
    return _KINDS[description['kind']](module, name, description)


def constant(go_type, value):
    """A constant of a named type."""
    return registry.declared(go_type)._constant(value)
