"""Makes a Python callable of a generated entry; adds Python to the engine's where needed."""
from __future__ import absolute_import

from . import contexts, engine, registry
from .arguments import MISSING, bind
from .call import Call, Parameter
from .errors import GoError
from .members import Method
from .packed import PackedConverter, row
from .rendered import run
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
            made = self._lowering(plain, lift)
        elif lift is not None:
            made = _lifting(plain, lift, self.call.raises)
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
            start = self._lowering(start, None)
        return start, finish if lift is None else _lifting(finish, lift, self.call.raises)

    def replay(self):
        """A function of the handle of many calls and a place, that raises as that call did."""
        call, lift = self.call, self.lift()
        which = Parameter('calls', 'Q', 'uint64'), Parameter('place', 'q', 'int')
        plain = engine.current().function(
            Call(REPLAY, call.name, call.module, call.doc, which, call.results, True))
        return plain if lift is None else _lifting(plain, lift, call.raises)

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

    def _lowering(self, plain, lift):
        receiver = int(self.owner is not None)
        text = _render(self.lowers, self.call, receiver, lift is not None, self.packs,
                       receiver or self.before_context, self.packed)
        names = {'MISSING': MISSING, 'bind': bind, 'call': self.call, 'plain': plain, 'lift': lift,
                 'lifted_error': _lifted_error, 'BaseException': BaseException,
                 'taken': contexts.taken, 'run': contexts.run, 'row': row}
        for i, (lower, p) in enumerate(zip(self.lowers, self.call.parameters)):
            names['l%d' % i] = lower
            names['w%d' % i] = "%s() argument '%s'" % (self.call.name, p.name)
        return run(text, names, self.call.name, 'stub')


def _code(converter):
    """The wire code of a parameter; ``V`` is a value that the engine makes a tree of."""
    packs = converter.takes_all and engine.current().knows_trees
    return 'V' if packs else converter.code


def _result_code(converter):
    """The wire code of a result; ``V`` is a tree that the engine reads."""
    reads = converter.lift is read and engine.current().knows_trees
    return 'V' if reads else converter.result_code or converter.code


def _render(lowers, call, receiver, lifts, packs, before_context, packed):
    """The text of a function that lowers some of its arguments."""
    fixed = len(lowers) - (1 if call.variadic else 0)
    names = ['self'] * receiver + ['a%d' % i for i in range(fixed)]
    rest = '*a%d' % fixed if call.variadic else '*extra'
    lines = ['def stub(%s):' % ', '.join([n + '=MISSING' for n in names] + [rest, '**named'])]
    if call.keywords:
        lines.append('    context = taken(named, call.keywords, call.name)')
    lines += ['    if named%s%s:' % ('' if call.variadic else ' or extra',
                                    ' or %s is MISSING' % names[-1] if names else '')]
    bound = 'bind(call, (%s), %s, named, %d)' % (
        ''.join(n + ', ' for n in names), '()' if call.variadic else 'extra', receiver)
    targets = ''.join(n + ', ' for n in names)
    lines.append('        %s%s' % (targets + ' = ' if names else '', bound))
    lines += ['    a%d = l%d(a%d, w%d)' % (i, i, i, i) for i, f in enumerate(lowers) if f]
    rest = 'a%d' if packs else '*a%d'
    values = names + [rest % fixed if call.variadic else '']
    if packed:
        values[before_context:] = ['row(%s)' % ', '.join(v for v in values[before_context:] if v)]
    if call.keywords:
        values.insert(before_context, 'context')
    result = '%s%s)' % ('run(context, plain, ' if call.keywords else 'plain(',
                        ', '.join(v for v in values if v))
    if not lifts:
        return '\n'.join(lines + ['    return ' + result, ''])
    if not call.raises:
        return '\n'.join(lines + ['    return lift(%s)' % result, ''])
    return '\n'.join(lines + ['    try:', '        found = ' + result,
                              '    except BaseException as e:',
                              '        raise lifted_error(e, lift)', '    return lift(found)', ''])


def _lifting(plain, lift, raises):
    def stub(*args, **named):
        return lift(plain(*args, **named))

    def raising(*args, **named):
        try:
            found = plain(*args, **named)
        except BaseException as e:
            raise _lifted_error(e, lift)
        return lift(found)
    return raising if raises else stub


def _lifted_error(error, lift):
    """The same exception, its other results as Python sees them."""
    results = error.results if isinstance(error, GoError) else ()
    if results:
        lifted = lift(results if len(results) > 1 else results[0])
        error._lifted = lifted if isinstance(lifted, tuple) and len(results) > 1 else (lifted,)
    return error


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
