"""Views: Python objects over Go variables that are no structs, a class for each Go type.

``view_class('[]string')`` is a class of :class:`~gopy_runtime.sequences.Slice`, made when first
asked for. A view is bound to its variable: what is stored through it is stored there.
"""
from __future__ import absolute_import

from . import copies, engine, forks, formatting, registry
from .makers import MAKER
from .strangers import package_of, refusal
from .subscripts import Subscripted
from .text import decode
from .tree import pack
from .tree_read import unpack

ASSIGN, VALUE, PLAIN, IS_NIL, COMPARE, MAKE, INTERIOR = 24, 25, 26, 37, 38, 23, 3
_classes, _pointees = {}, {}
_making = forks.lock()


#: The base with the metaclass, written so that 2.7 and 3 both take it.
_Base = Subscripted(str('_Base'), (object,), {'__slots__': ()})


class View(_Base):
    """What all views share; the engine's ``Object`` is their other base."""

    __slots__ = ()
    __hash__ = None
    __format__ = formatting.formatted
    #: Go's spelling of the type of the variable.
    _go_name = None

    @classmethod
    def _bare(cls):
        """The class meant by one without a subscript."""
        raise TypeError('%s needs its element type, as %s[int]' % (cls.__name__, cls.__name__))

    @classmethod
    def _class_of(cls, go_type):
        """The class that a subscript means."""
        return view_class(go_type)

    def _call(self, thunk, codes, args, results=()):
        """Calls a built-in thunk on the variable."""
        return engine.current().invoke(thunk, ('O',) + codes, (self,) + args, results)

    def _tree(self, thunk, codes=(), args=()):
        """The value that a thunk answers with as a tree."""
        return read(self._call(thunk, codes, args, ('y',)))

    def _store(self, thunk, codes, args, value):
        """Hands a value to a thunk that stores it; what does not fit is told with the type."""
        try:
            self._call(thunk, codes + ('y',), args + (pack(value),))
        except (TypeError, ValueError, OverflowError) as e:
            raise type(e)('%s%s' % (self._go_name, e))

    def _is_nil(self):
        return self._call(IS_NIL, (), (), ('?',))

    def _assign(self, value):
        """Stores a whole value in the variable."""
        self._store(ASSIGN, ('q', 'q'), (0, registry.type_id(self._go_name)), value)

    def __eq__(self, other):
        if not isinstance(other, self._equals):
            return NotImplemented
        try:
            return self._call(COMPARE, ('y',), (pack(other),), ('?',))
        except TypeError:
            return False

    def __ne__(self, other):
        same = self.__eq__(other)
        return same if same is NotImplemented else not same

    def __reduce__(self):
        return rebuild, (self._go_name, self._content())

    def __copy__(self):
        return renewed(type(self), self._content())

    def __deepcopy__(self, memo):
        from copy import deepcopy
        return renewed(type(self), deepcopy(self._content(), memo))

    def _content(self):
        """The elements as a list, or what else there is; None for nil."""
        return None if self._is_nil() else self._plain_copy()

    def _plain_copy(self):
        raise TypeError("cannot pickle '%s' object" % type(self).__name__)


def read(tree):
    """The Python value of a tree that Go wrote."""
    return unpack(tree, decode, MAKER)


def view_class(go_type):
    """The class of the views of a Go type, as Go spells it with full import paths."""
    found = _classes.get(go_type) or registry.declared(go_type)
    if found is None or not hasattr(found, '_identity'):  # held by value: its variable is a Ref
        found = _only(_classes, go_type, _made(go_type))
    return found


def pointee_class(go_type):
    """The class of what is behind a pointer: a bound class, or Ref, of a slice or map too."""
    from .refs import Ref
    cls = view_class(go_type)
    declared = registry.declared(go_type) is cls and not registry.is_interface(go_type)
    if declared or issubclass(cls, Ref):
        return cls
    return _pointees.get(go_type) or _only(_pointees, go_type, _made(go_type, Ref))


def _only(known, go_type, made):
    """The first class that was made for a type; ``setdefault`` alone may give two, on .NET."""
    with _making:
        return known.setdefault(go_type, made)


def _made(go_type, base=None):
    base = base or base_class(go_type)
    members = {'__slots__': (), '_go_name': go_type}
    members.update(base._describe(go_type))
    return type(str(base.__name__), engine.current().view_bases(base, members), members)


def base_class(go_type):
    """What views of this underlying type are: Slice, Map, Chan, Func, Ref or Foreign."""
    from . import byte_views, chans, foreign, functions, iterators, mappings, refs, sequences
    if go_type in ('[]byte', '[]uint8'):
        return byte_views.Octets
    if go_type.startswith('['):
        return sequences.Slice
    if go_type == iterators.GO_NAME:
        return iterators.Iterator
    if go_type.startswith('func('):
        return functions.Func
    if go_type.startswith(('chan ', 'chan<- ', '<-chan ')):
        return chans.Chan
    if go_type.startswith('map['):
        return mappings.Map
    return foreign.Foreign if foreign.is_struct(go_type) else refs.Ref


def make(cls, value=None, view=None, length=0, capacity=0):
    """A view of a new variable, set from a Python value; ``view`` is one that Python made."""
    current = engine.current()
    handle, address = current.invoke(
        MAKE, ('q', 'q', 'q'), (registry.type_id(cls._go_name), length, capacity), ('O',))
    if view is None:
        view = current.wrap(cls, handle, address)
    else:
        current.adopt(view, handle, address)
    if value is not None:
        view._assign(value)
    return view


def store(owner, value):
    """Sets the whole variable that an object wraps from a Python value."""
    engine.current().invoke(ASSIGN, ('O', 'q', 'q', 'y'),
                            (owner, 0, owner._type_id, pack(value)), ())


def store_within(owner, offset, go_type, tree, where):
    """Stores a tree in a variable within another, a field; a misfit is told with its name."""
    place = owner, offset, registry.type_id(go_type)
    try:
        engine.current().invoke(ASSIGN, ('O', 'q', 'q', 'y'), place + (tree,), ())
    except (TypeError, ValueError, OverflowError) as e:
        raise type(e)(where + str(e))


def rebuild(go_type, value):
    """What a pickle of a view calls."""
    return renewed(view_class(go_type), value)


def rebuild_pointee(go_type, value):
    """What a pickle of a ``Ref`` calls."""
    return renewed(pointee_class(go_type), value)


def renewed(cls, value):
    """A view of a new variable, as its copies and pickles have it: None is nil."""
    return copies.blank(cls) if value is None else make(cls, value)


def plain(value):
    """``value`` as Python's own lists, dicts, bytes and numbers, all the way down."""
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return dict((MAKER.key(plain(key)), plain(item)) for key, item in value.items())
    if not getattr(value, '_handle', 0):
        return value
    current = engine.current()
    if not isinstance(value, current.Object) and package_of(type(value)):
        raise refusal(value)
    return read(current.invoke(PLAIN, ('O',), (value,), ('y',)))
