"""The one place that finds the converter of a Go type by its spelling."""
from __future__ import absolute_import

from . import engine
from .imports import import_module

_ROOT = __name__.rpartition('.')[0]
_found, _declared = {}, {}
#: Types without a class of their own: number by Go's spelling, and the other way round.
_numbers, _names = {}, {}
TYPE_NAME, TYPE_BY_NAME = 41, 42
#: Types that appear only at run time are numbered from here.
FIRST_DYNAMIC = 1 << 30

#: Modules of kinds, asked in this order; each has ``find(go_type) -> Converter or None``.
KINDS = ('basics', 'addresses', 'octets', 'errors', 'declared', 'pointers', 'composites')


def converter(go_type):
    """The converter of a Go type as signatures spell it; TypeError if no kind serves it."""
    found = _found.get(go_type)
    if found is None:
        found = _found[go_type] = _find(go_type)
    return found


def _find(go_type):
    pointer = declared_pointer(go_type)
    if pointer is not None:
        return converter(pointer)
    for kind in KINDS:
        found = import_module('%s.kinds.%s' % (_ROOT, kind)).find(go_type)
        if found is not None:
            return found
    raise TypeError('the runtime has no converter for the Go type %s' % go_type)


def declared(go_type):
    """The class of a declared Go type, made when first asked for; None if it is not bound."""
    found = _declared.get(go_type)
    if found is None:
        known = library().TYPES.get(go_type)
        if known is None or declared_pointer(go_type) is not None:
            return None
        _, place, name = known
        found = _declared[go_type] = getattr(module(place), name)
    return found


def declared_pointer(go_type):
    """``*int`` for ``type P *int``, which has no class of its own; None for any other type."""
    known = library().TYPES.get(go_type)
    if known is None:
        return None
    names = module(known[1]).__dict__.get('_gopy_namespace', {})
    return names.get('ALIASES', {}).get(known[2])


def is_interface(go_type):
    """Whether a Go type is an interface with methods that has a class."""
    return getattr(declared(go_type), '_description', {}).get('kind') == 'interface'


def type_id(go_type):
    """The number that the Go side knows a type by; TypeError if the library has no such type."""
    known = library().TYPES.get(go_type)
    if known is not None:
        return known[0]
    number = _numbers.get(go_type) or getattr(library(), 'COMPOSITES', {}).get(go_type)
    if number is None:
        number = _numbers[go_type] = _ask_number(go_type)
    return number


def _ask_number(go_type):
    from .errors import GoError
    try:
        return engine.current().invoke(TYPE_BY_NAME, ('s',), (go_type,), ('q',))
    except GoError as e:
        raise TypeError('%s is no type here: %s' % (go_type, e))


def type_name(number):
    """Go's spelling of the type that the Go side knows by a number."""
    if not _names:
        _names.update((known[0], name) for name, known in library().TYPES.items())
    name = _names.get(number)
    if name is None:
        name = _names[number] = engine.current().invoke(TYPE_NAME, ('q',), (number,), ('s',))
        _numbers[name] = number
    return name


def numbered():
    """The types that Go has numbered at run time, and Python has met: ``1073741825 []string``."""
    met = [(n, name) for n, name in _names.items() if n >= FIRST_DYNAMIC]
    met += [(n, name) for name, n in _numbers.items() if n >= FIRST_DYNAMIC]
    return ''.join('%d %s\n' % known for known in sorted(set(met))).encode('utf-8')


def module(place):
    """The generated module at a dotted place below the package; '' is the package itself."""
    package = _ROOT.rpartition('.')[0]
    return import_module(package + '.' + place if place else package)


def library():
    """The generated description of the whole library."""
    return import_module(_ROOT + '.library')
