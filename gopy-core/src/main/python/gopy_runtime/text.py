"""Go strings are bytes; here they become text and back without losing any (PEP 383)."""
from __future__ import absolute_import

import sys

PYTHON2 = sys.version_info[0] == 2
Text = type(u'')
#: Whether str is bytes, which pass as text too: on 2.7, but not on IronPython 2.7.
STR_IS_BYTES = str is bytes
#: Whether bytes come as a str of text: so do those that IronPython 2.7's codecs and files give.
STR_HOLDS_BYTES = PYTHON2 and not STR_IS_BYTES
#: The types of integers.
INTEGERS = (int, type(1 << 64))
_character = unichr if PYTHON2 else chr  # noqa: F821


class _NilBytes(bytes):
    """Go's nil ``[]byte``: empty, and nil again when it goes back."""


NIL = _NilBytes()


def is_nil(octets):
    """Whether bytes are Go's nil; an instance of a named type notes it."""
    return octets is NIL or not octets and getattr(octets, '_nil', False)


if PYTHON2:
    import codecs
    import re

    _LONE = re.compile(u'(?<![\ud800-\udbff])[\udc80-\udcff]')

    def _escape(error):
        """The handler that Python 3 has: an undecodable byte becomes U+DC00 plus the byte."""
        if not isinstance(error, UnicodeDecodeError):
            raise error
        lost = bytearray(error.object[error.start:error.end])
        return u''.join(unichr(0xdc00 + b) for b in lost), error.end  # noqa: F821

    codecs.register_error('surrogateescape', _escape)

    def encode(text):
        """UTF-8 of ``text``; escaped bytes become bytes again."""
        if _LONE.search(text) is None:
            return bytes(text.encode('utf-8'))
        parts, start = [], 0
        for found in _LONE.finditer(text):
            parts.append(text[start:found.start()].encode('utf-8'))
            parts.append(chr(ord(found.group()) - 0xdc00))
            start = found.end()
        parts.append(text[start:].encode('utf-8'))
        return bytes(b''.join(parts))
else:
    def encode(text):
        """UTF-8 of ``text``; escaped bytes become bytes again."""
        return text.encode('utf-8', 'surrogateescape')


def decode(octets):
    """The text of a Go string; bytes that are no UTF-8 are escaped."""
    return octets.decode('utf-8', 'surrogateescape')


def decode_in_parts(octets):
    """The same where no handler of errors may give what is no character."""
    parts = []
    while True:
        try:
            return u''.join(parts + [octets.decode('utf-8')])
        except UnicodeDecodeError as e:
            parts.append(octets[:e.start].decode('utf-8'))
            parts.extend(_character(0xdc00 + b) for b in bytearray(octets[e.start:e.end]))
            octets = octets[e.end:]


def _escapes():
    try:
        return decode(b'\xff') == u'\udcff'
    except ValueError:
        return False


#: Whether a handler of errors may give lone surrogates; IronPython 2.7 refuses them.
ESCAPES = _escapes()
if not ESCAPES:
    decode = decode_in_parts


def data_of(text):
    """The bytes that a str holds, see STR_HOLDS_BYTES; None for any other text."""
    try:
        return bytes(text) if STR_HOLDS_BYTES else None
    except UnicodeEncodeError:
        return None


def native(text):
    """Text as ``__str__`` is to give it: a str, be that text or bytes."""
    return text if str is Text else encode(text)
