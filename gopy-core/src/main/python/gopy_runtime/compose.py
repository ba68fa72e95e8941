"""Makes a Python callable of a generated entry; adds Python to the engine's where needed."""
from __future__ import absolute_import

from . import contexts, engine, registry
from .call import Call, Parameter
from .lowering import lifting, lowering
from .members import Method
from .packed import PackedConverter
from .signature import parse
from .text import PYTHON2
from .views import read

REPLAY = 62
#: What each callable made here was made of: the arguments of its Plan.
made_of = {}


def function(module, name, entry):
    """The callable of ``(thunk, Go name, signature, doc comment)``."""
    return _made(module, name, entry)


def method(owner, name, entry):
    """The same as a descriptor for a class of objects; the receiver is in slot 0."""
    made = _made(owner.__module__, name, entry, owner)
    return Method(made) if PYTHON2 else made  # 2.7 itself would not let None be a receiver


def value_method(owner, name, entry, receiver):
    """A method whose receiver is a value with a converter of its own."""
    made = _made(owner.__module__, name, entry, None, receiver)
    return made if hasattr(made, '__get__') else Method(made)


def _made(*parts):
    made = Plan(*parts).callable()
    made_of[made] = parts
    return made


class Plan(object):
    """What one entry needs besides its engine's callable.

    ``owner`` is the class of a method whose receiver is an object, ``receiver`` the converter of
    one that is a value.
    """

    def __init__(self, module, name, entry, owner=None, receiver=None):
        self.owner, self.receiver = owner, receiver
        thunk, _, text, doc = entry
        signature = parse(text)
        converters = [registry.converter(p.go_type) for p in signature.parameters]
        if signature.variadic:
            from .kinds.lists import variadic
            converters[-1] = variadic(signature.parameters[-1].go_type)
        names = [p.name for p in signature.parameters]
        self.packed = signature.packed
        if self.packed:
            converters = [PackedConverter(n, c) for n, c in zip(names, converters)]
        positional_only = signature.positional_only
        if receiver is not None:
            converters.insert(0, receiver)
            names.insert(0, 'self')
            positional_only += 1
        codes = [_code(c) for c in converters]
        self.lowers = [None if code == 'V' else c.lower for code, c in zip(codes, converters)]
        #: Whether a variadic parameter crosses as one tree that is made here.
        self.packs = signature.variadic and codes[-1] == 'y'
        results = [registry.converter(r.go_type) for r in signature.results]
        result_codes = [_result_code(c) for c in results]
        self.lifts = [None if code == 'V' else c.lift for code, c in zip(result_codes, results)]
        self.tuple_of = _named_tuple(name, [r.name for r in signature.results])
        self.call = Call(
            thunk, name, module, doc,
            [Parameter(n, code, c.go_type, c.cls) for n, code, c in zip(names, codes, converters)],
            [Parameter(r.name, code, c.go_type, c.cls)
             for r, code, c in zip(signature.results, result_codes, results)],
            signature.raises, signature.variadic, positional_only, holds_gil=signature.brief)
        #: How many arguments of the engine's callable stand before a context, or all others.
        self.before_context = 1 if receiver is not None else 0
        if signature.context:
            self.call.keywords = contexts.names([p.name for p in signature.parameters])
        self.engine_call = self._engine_call(self.call)
        self.engine_call.on_nil = name in getattr(owner, '_description', {}).get('on_nil', ())

    def _engine_call(self, call):
        """What the engine makes: the context is a tree, and so may other parameters be."""
        if not self.packs and not call.keywords and not self.packed:
            return call
        parameters, positional_only = list(call.parameters), call.positional_only
        if self.packed:  # without a name of its own: Go tells that of the argument
            parameters[self.before_context:] = [Parameter('', 'y', '')]
            positional_only = len(parameters)
        if call.keywords:
            parameters.insert(self.before_context, Parameter('ctx', 'y', 'context.Context'))
            positional_only += 1
        return Call(call.thunk, call.name, call.module, call.doc, parameters, call.results,
                    call.raises, call.variadic and not self.packs, positional_only)

    def callable(self):
        """The engine's callable, or a function around it."""
        plain, lift = self._plain(self.engine_call), self.lift()
        if any(self.lowers) or self.call.keywords:
            made = lowering(self, plain, lift)
        elif lift is not None:
            made = lifting(plain, lift, self.call.raises)
        else:
            return plain
        made.__name__, made.__doc__ = self.call.name, self.call.doc
        made.__module__ = self.call.module
        made.__wrapped__ = self.call.described('' if self.owner is None else 'self')
        return made

    def halves(self):
        """The callable in two: one packs a frame and gives its address, one reads what came."""
        start, finish, lift = self._plain(self.engine_call.starting()), engine.current().finish, \
            self.lift()
        if any(self.lowers) or self.call.keywords:
            start = lowering(self, start, None)
        return start, finish if lift is None else lifting(finish, lift, self.call.raises)

    def replay(self):
        """A function of the handle of many calls and a place, that raises as that call did."""
        call, lift = self.call, self.lift()
        which = Parameter('calls', 'Q', 'uint64'), Parameter('place', 'q', 'int')
        plain = engine.current().function(
            Call(REPLAY, call.name, call.module, call.doc, which, call.results, True))
        return plain if lift is None else lifting(plain, lift, call.raises)

    def _plain(self, call):
        if self.owner is None:
            return engine.current().function(call)
        return engine.current().method(self.owner, call)

    def lift(self):
        """One function from the engine's result to Python's, or None."""
        lifts, tuple_of = self.lifts, self.tuple_of
        if len(lifts) == 1:
            return lifts[0]
        if not any(lifts):
            return None if tuple_of is None else tuple_of._make
        make = tuple if tuple_of is None else tuple_of._make
        return lambda values: make([v if f is None else f(v) for f, v in zip(lifts, values)])


def _code(converter):
    """The wire code of a parameter; ``V`` is a value that the engine makes a tree of."""
    packs = converter.takes_all and engine.current().knows_trees
    return 'V' if packs else converter.code


def _result_code(converter):
    """The wire code of a result; ``V`` is a tree that the engine reads."""
    reads = converter.lift is read and engine.current().knows_trees
    return 'V' if reads else converter.result_code or converter.code


_tuples = {}


def _named_tuple(name, fields):
    """The named tuple of several named results; None where they have no names."""
    if len(fields) < 2 or not all(fields):
        return None
    key = name, tuple(fields)
    if key not in _tuples:
        from collections import namedtuple
        _tuples[key] = namedtuple(str(name), [str(f) for f in fields], rename=True)
    return _tuples[key]
