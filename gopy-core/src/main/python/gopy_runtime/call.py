"""What an engine needs to know about one Go function to make a Python callable of it."""
from __future__ import absolute_import

from copy import copy

from .docs import clean


class Parameter(object):
    """One parameter or result: Python name, wire code, Go spelling, class for ``O``."""

    __slots__ = ('name', 'code', 'go_type', 'cls')

    def __init__(self, name, code, go_type, cls=None):
        self.name = name
        self.code = code
        self.go_type = go_type
        self.cls = cls


#: The name of calls of built-in thunks: what they raise names no function.
INVOKE = 'invoke'


class Call(object):
    """Describes one call; ``strings.Compare`` for example::

        Call(64, 'compare', 'gostd.strings', 'Compare returns ...',
             parameters=(Parameter('a', 's', 'string', None), Parameter('b', 's', 'string', None)),
             results=(Parameter('', 'q', 'int', None),))

    ``parameters`` leaves out the receiver (slot 0 of a method), ``results`` the raised error.
    """

    __slots__ = ('thunk', 'name', 'module', 'doc', 'parameters', 'results', 'raises', 'variadic',
                 'positional_only', 'on_nil', 'keywords', 'holds_gil',
                 'starts')

    def __init__(self, thunk, name, module='', doc='', parameters=(), results=(), raises=False,
                 variadic=False, positional_only=0, on_nil=False, keywords=(), holds_gil=False):
        self.thunk = thunk
        self.name = str(name)
        self.module = str(module)
        self.doc = clean(doc)
        self.parameters = tuple(parameters)
        self.results = tuple(results)
        self.raises = raises
        self.variadic = variadic
        self.positional_only = positional_only
        #: Whether a method takes None for a nil receiver.
        self.on_nil = on_nil
        #: Parameters that are keywords alone, and may be left out.
        self.keywords = keywords
        #: Whether no other thread of Python runs meanwhile, for the function is over at once.
        self.holds_gil = holds_gil
        #: Whether the engine packs a frame for a goroutine, and answers with its address.
        self.starts = False

    def starting(self):
        """The same call as one that only packs its frame."""
        made = copy(self)
        made.starts = True
        return made

    @property
    def text_signature(self):
        """The signature as ``help`` shows it: ``(a, b)``, ``(arg0, /, *elem)``."""
        return signature_text(self, '')

    def described(self, receiver=''):
        """What a callable carries as ``__wrapped__``, so that ``inspect`` finds its signature."""
        return _Described(self, receiver)


class _Described(object):
    """Stands for a callable where ``inspect`` looks for a signature."""

    __slots__ = ('_call', '_receiver')

    def __init__(self, call, receiver):
        self._call = call
        self._receiver = receiver

    @property
    def __signature__(self):
        """Made when asked for: importing ``inspect`` costs more than a first call."""
        import inspect
        return inspect.Signature(list(_inspected(self._call, self._receiver, inspect.Parameter)))


def signature_text(call, receiver):
    """``(receiver, a, b)`` for ``help``; ``receiver`` is empty for a function."""
    names = [str(p.name) for p in call.parameters]
    if call.variadic:
        names[-1] = '*' + names[-1]
    if call.positional_only:
        names.insert(call.positional_only, '/')
    if call.keywords and not call.variadic:
        names.append('*')
    names += ['%s=None' % k for k in call.keywords]
    if receiver:
        names.insert(0, receiver)
    return '(%s)' % ', '.join(names)


def _inspected(call, receiver, parameter):
    last = len(call.parameters) - 1
    if receiver:
        yield parameter(receiver, parameter.POSITIONAL_ONLY if call.positional_only
                        else parameter.POSITIONAL_OR_KEYWORD)
    for i, p in enumerate(call.parameters):
        kind = parameter.POSITIONAL_OR_KEYWORD
        if call.variadic and i == last:
            kind = parameter.VAR_POSITIONAL
        elif i < call.positional_only:
            kind = parameter.POSITIONAL_ONLY
        yield parameter(p.name, kind)
    for name in call.keywords:
        yield parameter(name, parameter.KEYWORD_ONLY, default=None)
