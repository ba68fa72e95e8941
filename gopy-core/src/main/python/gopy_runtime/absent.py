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


def missing(name, error):
    """What stands for a function or class that this Python lacks a module for."""
    def lacking(*args, **named):
        raise ImportError('%s() cannot be had in this Python: %s' % (name, error))
    lacking.__name__ = str(name)
    return lacking


def _fold(name):
    return name.replace('_', '').lower()


def explains(description):
    """The ``__getattr__`` of a class; Python asks it only for what is not there."""
    return {'__getattr__': _absent, '_description': description}


def _absent(self, name):
    if name[:1] == '_':  # asked for by Python itself, and often
        raise AttributeError("'%s' object has no attribute '%s'" % (type(self).__name__, name))
    cls, description = type(self), type(self)._description
    reason = _elsewhere(cls, description, name) or why_absent(
        name, description.get('skipped', {}), _go_names(description), dir(cls))
    raise AttributeError("'%s' object has no attribute '%s'%s" % (cls.__name__, name, reason))


def _elsewhere(cls, description, name):
    """Where a member is that this object has not: of its pointer, of what is embedded."""
    if name in description.get('pointer', {}).get('methods', ()):
        return ': it is a pointer method, of Ref[%s]' % cls.__name__
    path = next((f[5] for f in description.get('fields', ()) if f[0] == name), '')
    return ': it lies in %s, which is None' % path if path else ''


def _go_names(description):
    names = dict((entry[1], n) for n, entry in description.get('methods', {}).items())
    names.update((f[1], f[0]) for f in description.get('fields', ()))
    return names
