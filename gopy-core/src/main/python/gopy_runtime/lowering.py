"""Functions around the engine's callables, for arguments and results that it leaves to Python.

One that lowers its first argument, of a method that may fail and lifts its result::

    def stub(self=MISSING, a0=MISSING, *extra, **named):
        if named or extra or a0 is MISSING:
            self, a0, = bind(call, (self, a0, ), extra, named, 1)
        a0 = l0(a0, w0)
        try:
            found = plain(self, a0)
        except BaseException as e:
            raise lifted_error(e, lift)
        return lift(found)
"""
from __future__ import absolute_import

from . import contexts
from .arguments import MISSING, bind
from .errors import GoError
from .packed import row
from .rendered import run


def lowering(plan, plain, lift):
    """A function that lowers arguments as ``plan`` says, calls ``plain`` and lifts the result."""
    receiver = int(plan.owner is not None)
    text = _render(plan.lowers, plan.call, receiver, lift is not None, plan.packs,
                   receiver or plan.before_context, plan.packed)
    names = {'MISSING': MISSING, 'bind': bind, 'call': plan.call, 'plain': plain, 'lift': lift,
             'lifted_error': _lifted_error, 'BaseException': BaseException,
             'taken': contexts.taken, 'run': contexts.run, 'row': row}
    for i, (lower, p) in enumerate(zip(plan.lowers, plan.call.parameters)):
        names['l%d' % i] = lower
        names['w%d' % i] = "%s() argument '%s'" % (plan.call.name, p.name)
    return run(text, names, plan.call.name, 'stub')


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


def lifting(plain, lift, raises):
    """A function that calls ``plain`` and lifts its result."""
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
