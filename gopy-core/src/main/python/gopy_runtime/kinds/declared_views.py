"""Classes of named slices, arrays, maps, channels and functions."""
from __future__ import absolute_import

from .. import engine, registry
from ..chans import Chan
from ..constructors import Constructor
from ..functions import Func
from ..protocols import served
from ..text import Text
from ..views import base_class
from ..views import make as new
from .composites import TreeConverter, ViewConverter
from .pointers import PointerConverter
from .structs import methods_of


def make(module, name, description):
    """The class of a named slice, array, map, channel or function from its description."""
    base = base_class(description['underlying'])
    names = members(module, description)
    names.update(base._describe(description['underlying']))
    if hasattr(base, '__getitem__'):  # an empty list is false, whatever methods it has
        names.pop('__bool__', None)
        names.pop('__nonzero__', None)
    if '__eq__' in names:
        names['__eq__'] = _either(names['__eq__'], base.__eq__)
    if base is not Chan:
        names['__init__'] = _construct
        names['__signature__'] = Constructor(_construct, lambda cls: ('value',))
        names['_accept'] = classmethod(_accept)
    cls = type(str(name), engine.current().view_bases(base, names), names)
    cls._pointer = PointerConverter('*' + description['go'], 'O', cls)
    converter = TreeConverter if issubclass(cls, (Chan, Func)) else ViewConverter
    cls._converter = converter(description['go'], cls)
    return cls


def _either(own, plain):
    """``Equal`` between instances; with anything else what lists and dicts do."""
    def equal(self, other):
        return own(self, other) if isinstance(other, type(self)) else plain(self, other)
    return equal


def members(module, description):
    """What the classes of all declared types have that wrap a handle."""
    names = {'__slots__': (), '__module__': str(module), '__doc__': description.get('doc'),
             '_go_name': description['go'], '_type_id': registry.type_id(description['go'])}
    names.update(methods_of(description))
    names.update(served(description))
    return names


def _accept(cls, value):
    """A new variable where a pointer is expected, of what the type without the name takes."""
    fits = hasattr(value, '__iter__') and not isinstance(value, (Text, bytes)) or callable(value)
    return cls(value) if fits else None


def _construct(self, value=None):
    """Copies what the unnamed type takes; a view of the underlying type is shared, as in Go."""
    new(type(self), value, self)
