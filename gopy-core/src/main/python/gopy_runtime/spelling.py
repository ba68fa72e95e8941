"""Go's spelling of types, taken apart: ``map[string]*x.List[int]``."""
from __future__ import absolute_import

from .signature import split_outside

#: Two names of one type.
_ALIASES = {'byte': 'uint8', 'rune': 'int32', 'interface {}': 'any', 'interface{}': 'any'}

_CHANNELS = 'chan ', 'chan<- ', '<-chan '


def canonical(go_type):
    """The spelling that instances go by: ``uint8`` for ``byte``, one blank after each comma."""
    go_type = go_type.strip()
    if go_type in _ALIASES:
        return _ALIASES[go_type]
    kind, parts = parts_of(go_type)
    if kind == 'name':
        return go_type
    return assemble(kind, [canonical(p) for p in parts])


def parts_of(go_type):
    """What a type is made of.

    ``('*', [element])``, ``('[]', ...)``, ``('[3]', ...)``, ``('<-chan ', ...)``,
    ``('map', [key, element])``, ``('x.List', arguments)``; ``('name', [])`` of what has no parts.
    """
    if go_type[:1] == '*':
        return '*', [go_type[1:]]
    if go_type[:1] == '[':
        end = go_type.index(']') + 1
        return go_type[:end], [go_type[end:]]
    way = next((way for way in _CHANNELS if go_type.startswith(way)), None)
    if way is not None:
        element = go_type[len(way):]
        return way, [element[1:-1] if element[:1] == '(' else element]
    if go_type[:5] == 'func(' or go_type[-1:] != ']' and go_type[:4] != 'map[':
        return 'name', []
    start = go_type.index('[') + 1
    end = _closing(go_type, start)
    if go_type[:4] == 'map[':
        return 'map', [go_type[start:end], go_type[end + 1:]]
    return go_type[:start - 1], split_outside(go_type[start:end])


def assemble(kind, parts):
    """The opposite of :func:`parts_of`."""
    if kind == 'chan ' and parts[0][:3] == '<-c':
        return 'chan (%s)' % parts[0]  # else the arrow belonged to this one
    if kind == '*' or kind[:1] == '[' or kind in _CHANNELS:
        return kind + parts[0]
    if kind == 'map':
        return 'map[%s]%s' % tuple(parts)
    return '%s[%s]' % (kind, ', '.join(parts))


def _closing(text, start):
    depth = 1
    for i in range(start, len(text)):
        depth += (text[i] == '[') - (text[i] == ']')
        if not depth:
            return i
    raise TypeError('%s: a closing bracket is missing' % text)
