"""``Slice[int]``, ``Map[str, "[]float64"]``: the Go type that a Python subscript means."""
from __future__ import absolute_import

from .text import STR_IS_BYTES, Text

_NAMES = {int: 'int', float: 'float64', complex: 'complex128', bool: 'bool', bytes: '[]byte',
          Text: 'string', object: 'any'}
_CLASSES = dict((name, cls) for cls, name in _NAMES.items())
_CLASSES.update({'float32': float, 'complex64': complex, 'unsafe.Pointer': int})
_CLASSES.update((name, int) for name in (
    'int8 int16 int32 int64 rune uint uint8 uint16 uint32 uint64 byte uintptr'.split()))
if STR_IS_BYTES:
    _NAMES[bytes] = 'string'  # str, as it is written there


class Subscripted(type):
    """The metaclass of Slice, Map and Ref, whose subscript is a class for one Go type."""

    def __call__(cls, *args, **named):
        if cls._go_name is None:
            cls = cls._bare()
        return type.__call__(cls, *args, **named)

    def __getitem__(cls, item):
        items = item if isinstance(item, tuple) else (item,)
        return cls._class_of(cls._spelling(*[go_name(i) for i in items]))


def class_of(go_type):
    """The class that values of a type without a name have in Python."""
    from .views import pointee_class, view_class
    if go_type[:1] == '*':
        return pointee_class(go_type[1:])
    return _CLASSES.get(go_type) or view_class(go_type)


def go_name(item):
    """Go's spelling of a Python type, a bound class or a Go name in quotes."""
    if isinstance(item, (Text, str)):
        return item
    name = _NAMES.get(item) or getattr(item, '_go_name', None)
    if name is None:
        raise TypeError('%r stands for no Go type; write its Go name in quotes' % (item,))
    return '*' + name if getattr(item, '_identity', False) else name
