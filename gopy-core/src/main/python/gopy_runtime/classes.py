"""Makes the class of a Go type by its kind; the modules of kinds are imported when first needed."""
from __future__ import absolute_import

from . import registry
from .imports import import_module

_PACKAGE = __name__.rpartition('.')[0] + '.kinds.'
#: Module and function of each kind that descriptions name.
_KINDS = {'struct': ('structs', 'make'), 'named': ('named', 'make'), 'enum': ('enums', 'make'),
          'view': ('declared_views', 'make'), 'interface': ('interfaces', 'make')}
#: Go types that stand for a type of Python's own library.
_SPECIAL = {'time.Duration': ('durations', 'make'), 'time.Time': ('times', 'make')}
_ERROR, _ERROR_INTERFACE = ('error_types', 'make'), ('error_interfaces', 'make')


def make(module, name, description):
    """The class that a description in a generated module stands for."""
    kind = _SPECIAL.get(description['go'])
    if kind is None:
        kind = _KINDS[description['kind']]
        if description.get('error'):
            kind = _ERROR_INTERFACE if description['kind'] == 'interface' else _ERROR
    maker = getattr(import_module(_PACKAGE + kind[0]), kind[1])
    return maker(module, name, description)


def constant(go_type, value):
    """A constant of a named type."""
    return registry.declared(go_type)._constant(value)
