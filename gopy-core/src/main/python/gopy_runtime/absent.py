"""Attributes that are not there say why: not bound, or spelled as in Go."""
from __future__ import absolute_import


def why_absent(name, skipped, go_names, names):
    """``: not bound: ...`` or ``: did you mean ...``, or nothing.

    ``go_names`` maps Go names to Python's; ``names`` are all that exist.
    """
    reason = skipped.get(name)
    if reason is not None:
        return ': not bound: ' + reason
    if name[:1] == '_':
        return ''
    meant = go_names.get(name)
    if meant is None:
        folded = _fold(name)
        meant = next((n for n in names if _fold(n) == folded), None)
    return '' if meant in (None, name) else ': did you mean %s?' % meant


def _fold(name):
    return name.replace('_', '').lower()


def explains(description):
    """The ``__getattr__`` of a class; Python asks it only for what is not there."""
    return {'__getattr__': _absent, '_description': description}


def _absent(self, name):
    if name in ('_handle', '_address'):
        raise AttributeError(name)
    description = type(self)._description
    if name in description.get('pointer', {}).get('methods', ()):
        raise AttributeError("'%s' is a pointer method: it takes a Ref[%s]"
                             % (name, type(self).__name__))
    reason = why_absent(name, description.get('skipped', {}), _go_names(description),
                        dir(type(self)))
    raise AttributeError("'%s' object has no attribute '%s'%s"
                         % (type(self).__name__, name, reason))


def _go_names(description):
    names = dict((entry[1], n) for n, entry in description.get('methods', {}).items())
    names.update((f[1], f[0]) for f in description.get('fields', ()))
    return names
