"""``format(x, spec)`` of Go's values: a spec that begins with ``%`` is Go's, as ``%+v``."""
from __future__ import absolute_import

import re

from . import engine
from .text import Text
from .tree import pack_object

SPRINTF = 64
#: What is Go's: not a percentage, nor Python's alignment filled with ``%``.
_GO = re.compile(r'%[^<>=^]')
#: A verb without its ``%``: flags, width, precision, letter.
_VERB = re.compile(r'[-+# 0]*\d*(\.\d*)?[A-Za-z]$')


def sprintf(form, value):
    """What Go's ``fmt.Sprintf(form, value)`` gives."""
    return engine.current().invoke(SPRINTF, ('s', 'y'), (form, pack_object(value)), ('s',))


def formatted(self, spec):
    """``__format__`` of all that is Go's: of other specs Python's, of the text or plain value."""
    if _GO.match(spec):
        return sprintf(spec, self)
    plain = getattr(self, '_plain', bytes)
    return format(plain(self) if spec and plain is not bytes else Text(self), spec)


def by_method(self, spec):
    """Of a type with Go's ``Format``, which prints it: its verbs work without ``%`` too."""
    return sprintf('%' + spec, self) if _VERB.match(spec) else formatted(self, spec)


def printed(self):
    """As ``fmt.Sprint`` prints it."""
    return sprintf('%v', self)
