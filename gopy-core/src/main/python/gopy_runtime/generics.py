"""Generic functions and types: ``Stack[int]()``, ``keys[str, int](m)``, or by the arguments' types.

A library holds instances for some type arguments; a subscript names one, a call chooses one.
"""
from __future__ import absolute_import

from . import compose, registry
from .docs import clean
from .imports import import_module
from .inference import Inference
from .signature import parse, split_outside
from .spelling import canonical, parts_of
from .subscripts import go_name

_INTEGERS = set('int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr'.split())
_FLOATS = set(('float32', 'float64'))


class Generic(object):
    """What a generic function and a generic type share, made of an entry of ``GENERICS``."""

    def __init__(self, module, name, description):
        self.__module__, self.__name__ = str(module), str(name)
        self.__doc__ = clean(description['doc'])
        self._go = description['go']
        self._parameters = tuple(description['parameters'])
        self._pattern = parse(description['signature'])
        self._entries = description.get(self._table, {})
        self._keys = dict((tuple(split_outside(key)), key) for key in self._entries)
        self._made = {}
        #: Instances by the types of arguments; None where what is in the arguments tells too.
        self._by_types = {} if all(map(self._plain, self._pattern.parameters)) else None

    def _plain(self, parameter):
        return parameter.go_type in self._parameters or parts_of(parameter.go_type)[0] == 'name'

    def __getitem__(self, item):
        items = item if isinstance(item, tuple) else (item,)
        if len(items) != len(self._parameters):
            raise TypeError('%s[%s] takes %d type arguments, got %d' % (
                self.__name__, ', '.join(self._parameters), len(self._parameters), len(items)))
        return self._instance(tuple(canonical(go_name(i)) for i in items))

    def __call__(self, *values, **named):
        if self._by_types is None or named:
            return self._chosen(values, named)
        types = tuple(map(type, values))
        made = self._by_types.get(types)
        return self._chosen(values, named, types) if made is None else made(*values)

    def _chosen(self, values, named, types=None):
        """Calls the instance that the arguments choose, and keeps it for such types."""
        inference = Inference(self._parameters)
        values, named = self._learn(inference, list(values), named)
        made = self._instance(self._choose(inference))
        if types is not None:
            self._by_types[types] = made
        return made(*values, **named)

    def _learn(self, inference, values, named):
        """Lets all arguments tell the types; gives them back, iterators not consumed."""
        parameters = self._pattern.parameters
        for i, value in enumerate(values):
            if i < len(parameters) or self._pattern.variadic:
                pattern = parameters[min(i, len(parameters) - 1)].go_type
                values[i] = inference.learn(pattern, value)
        for parameter in parameters:
            if parameter.name in named:
                named[parameter.name] = inference.learn(parameter.go_type, named[parameter.name])
        return values, named

    def _choose(self, inference):
        """The key of the instance that fits best; TypeError if none does, or several do."""
        fits = [(self._fit(key, inference), key) for key in self._keys]
        ranked = sorted((one for one in fits if one[0] is not None), reverse=True)
        if ranked and (len(ranked) == 1 or ranked[0][0] > ranked[1][0]):
            return ranked[0][1]
        wanted = [inference.known(p) for p in self._parameters]
        if ranked or None in wanted:
            raise TypeError('%s(): the arguments do not tell %s; write %s[%s](...)' % (
                self.__name__, ' and '.join(self._parameters), self.__name__,
                ', '.join(w or p for w, p in zip(wanted, self._parameters))))
        if any(inference.exact.get(p) is None and inference.known(p) == 'any'
               for p in self._parameters):
            raise TypeError('%s(): no instance takes these types together; there are %s'
                            % (self.__name__, self._there()))
        return tuple(wanted)

    def _there(self):
        return '; '.join('[%s]' % key for key in sorted(self._entries))

    def _fit(self, key, inference):
        """How well an instance fits: the exact one above all; None where it does not."""
        fits = [_fit(argument, inference.exact.get(p), inference.likely.get(p))
                for p, argument in zip(self._parameters, key)]
        return None if None in fits else sum(fits)

    def _instance(self, key):
        made = self._made.get(key)
        if made is None:
            if key not in self._keys:
                spelled = '%s[%s]' % (self._go, ', '.join(key))
                raise TypeError('%s was not made, but for %s; add it to gopy.instantiate: %s' % (
                    spelled, self._there(), spelled))
            made = self._made[key] = self._make(self._entries[self._keys[key]])
        return made

    def __dir__(self):
        return sorted(set(dir(type(self))) | set(self.__dict__))

    def __repr__(self):
        return '<Go generic %s[%s]>' % (self._go, ', '.join(self._parameters))

    def __reduce__(self):
        return self.__name__

    @property
    def __signature__(self):
        """For ``inspect.signature``: the parameters, which all instances share."""
        return self._any()


class Function(Generic):
    """A generic function."""

    _table = 'functions'

    def _make(self, entry):
        return compose.function(self.__module__, self.__name__, entry[:3] + (self.__doc__,))

    def _any(self):
        import inspect
        return inspect.signature(self._instance(sorted(self._keys)[0]))


class Class(Generic):
    """A generic type: a class for each subscript, and of objects of any of these ``isinstance``."""

    _table = 'classes'

    def _make(self, name):
        return getattr(import_module(self.__module__), name)

    def _any(self):
        import inspect
        kind = inspect.Parameter.POSITIONAL_OR_KEYWORD
        return inspect.Signature([inspect.Parameter(p.name, kind, default=None)
                                  for p in self._pattern.parameters])

    def __instancecheck__(self, value):
        return self.__subclasscheck__(type(value))

    def __subclasscheck__(self, cls):
        names = [vars(base).get('_go_name') or '' for base in getattr(cls, '__mro__', ())]
        return any(name.startswith(self._go + '[') for name in names)

    @property
    def __bases__(self):
        """What IronPython asks for ``isinstance`` and ``issubclass`` in place of the two above."""
        return tuple([self._instance(key) for key in sorted(self._keys)])

    def __mro_entries__(self, bases):
        raise TypeError('%s is generic: derive from %s[%s]' % (
            self.__name__, self.__name__, sorted(self._entries)[0]))

    def __getattr__(self, name):
        if name[:1] == '_':
            raise AttributeError(name)
        return getattr(self._instance(sorted(self._keys)[0]), name)

    def __dir__(self):
        return sorted(set(Generic.__dir__(self)) | set(dir(self._instance(sorted(self._keys)[0]))))


def make(module, name, description):
    """The object of an entry of ``GENERICS``."""
    kind = Function if 'functions' in description else Class
    return kind(module, name, description)


def _fit(argument, exact, likely):
    """Points for one type argument of an instance."""
    if exact is not None:
        return 16 if argument == exact else None
    if argument == (likely or 'any'):  # of what nothing tells, any can be all
        return 16
    if argument in ('any', 'error') or registry.is_interface(argument):
        return 4  # it is for Go to say what implements it
    if likely is None:
        return 0
    number = likely in _INTEGERS and argument in _INTEGERS | _FLOATS
    return 1 if number or likely in _FLOATS and argument in _FLOATS else None
