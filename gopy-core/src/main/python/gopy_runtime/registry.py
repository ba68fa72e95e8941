"""The one place that finds the converter of a Go type by its spelling."""
from __future__ import absolute_import

import importlib

_ROOT = __name__.rpartition('.')[0]
_found = {}

#: Modules of kinds, asked in this order; each has ``find(go_type) -> Converter or None``.
KINDS = ('basics', 'octets', 'errors', 'declared', 'pointers', 'lists')


def converter(go_type):
    """The converter of a Go type as signatures spell it; TypeError if no kind serves it."""
    found = _found.get(go_type)
    if found is None:
        found = _found[go_type] = _find(go_type)
    return found


def _find(go_type):
    for kind in KINDS:
        found = importlib.import_module('%s.kinds.%s' % (_ROOT, kind)).find(go_type)
        if found is not None:
            return found
    raise TypeError('the runtime has no converter for the Go type %s' % go_type)


def declared(go_type):
    """The class of a declared Go type, made when first asked for; None if it is not bound."""
    known = library().TYPES.get(go_type)
    if known is None:
        return None
    _, place, name = known
    return getattr(module(place), name)


def type_id(go_type):
    """The number that the Go side knows a declared type by."""
    return library().TYPES[go_type][0]


def module(place):
    """The generated module at a dotted place below the package; '' is the package itself."""
    package = _ROOT.rpartition('.')[0]
    return importlib.import_module(package + '.' + place if place else package)


def library():
    """The generated description of the whole library."""
    return importlib.import_module(_ROOT + '.library')
