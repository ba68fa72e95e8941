"""What ``inspect.signature`` and ``help`` tell of classes: ``Point(x=..., y=...)``."""
from __future__ import absolute_import


class Zero(object):
    """The default of a field that is left out: Go's zero value."""

    def __repr__(self):
        return '...'


ZERO = Zero()


class Constructor(object):
    """``__signature__`` of a class, made when asked for: importing ``inspect`` takes its time.

    ``names(cls)`` gives the parameters, of which each may be left out. A class that derives from
    one of ours and has a constructor of its own is left to ``inspect``.
    """

    def __init__(self, init, names):
        self._init = init
        self._names = names

    def __get__(self, instance, owner):
        init = getattr(owner.__init__, '__func__', owner.__init__)  # 2.7 gives a method
        if instance is not None or init is not self._init:
            raise AttributeError('__signature__')
        from inspect import Parameter, Signature
        return Signature([Parameter(name, Parameter.POSITIONAL_OR_KEYWORD, default=ZERO)
                          for name in self._names(owner)])


class Raised(object):
    """The same of exceptions that are made as Python's are: of those ``inspect`` knows nothing."""

    def __get__(self, instance, owner):
        maker = next(cls for cls in owner.__mro__ if '__init__' in vars(cls))
        if instance is not None or maker.__module__ not in ('builtins', 'exceptions'):
            raise AttributeError('__signature__')
        from inspect import Parameter, Signature
        return Signature([Parameter('args', Parameter.VAR_POSITIONAL)])
