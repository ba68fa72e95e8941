"""Packs what Go or Python holds for the other: handles, tokens, errors, values of named types."""
from __future__ import absolute_import

import struct

from .strangers import refusal
from .text import NIL, encode, is_nil
from .tree_wire import COUNT, HANDLE_MASK, PACKERS, UNSIGNED

_ERROR = struct.Struct('<cQQI')
_OBJECT = struct.Struct('<cQQI')


def pack_wrapper(value, out, path, form=0):
    """An object by its handle; ``form`` says what an interface holds of it (``forced``)."""
    if not value._handle:
        raise ValueError('this %s has been released' % type(value).__name__)
    out.kept.append(value)
    out.append(_OBJECT.pack(b'O', value._handle & HANDLE_MASK, 0, form))


def pack_callable(value, out, path):
    from .callbacks import token
    out.append(UNSIGNED.pack(b'F', token(value)))


def pack_error(value, out, path):
    """An exception, or a sentinel's class, as the Go error that it stands for."""
    from .errors import ErrorValue
    held = ErrorValue()._accept(value)
    if held is None:  # a class that is no sentinel
        return pack_callable(value, out, path)
    out.kept.append(held)
    out.append(_ERROR.pack(b'E', held._handle & HANDLE_MASK, 0, 0))


def pack_named(value, out, path):
    """A value of a named basic or bytes type: its type, then the value as Python's own."""
    out.append(b'N' + COUNT.pack(value._type_id))
    plain = bool if value._converter.code == '?' else value._plain  # bool has no subclasses
    if plain is bytes:
        plain = type(NIL) if is_nil(value) else bytes
        value = value[:]  # bytes itself, without the __str__ that 2.7's bytes() would call
    PACKERS[plain](value, out, path)


def pack_stranger(value, out, path):
    """What another Go runtime holds is refused; a Python object of such a class is one as any."""
    if getattr(value, '_handle', 0):
        raise refusal(value)
    pack_opaque(value, out, path)


def pack_opaque(value, out, path, tag=b'P'):
    """Any other object: Go holds it by a token, behind an any or as an interface."""
    from .callbacks import token
    name = encode(u'%s' % type(value).__name__)
    out.append(UNSIGNED.pack(tag, token(value)) + COUNT.pack(len(name)) + name)
