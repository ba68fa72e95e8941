"""How the values of one Go type pass between Python and an engine."""
from __future__ import absolute_import

from . import engine
from .docs import clean


class Converter(object):
    """The plain case: the engine's own value for a wire code is what Python sees.

    ``lower(value, where)`` turns what Python gave into what the engine takes, ``lift(value)`` what
    the engine gave into what Python sees; None where nothing is to be done, which keeps a Python
    frame out of the call.
    """

    lower = None
    lift = None
    #: Wire code of a result where it is another than an argument's.
    result_code = None
    #: Whether an argument is the tree of any value, so that an engine may pack it by itself.
    takes_all = False

    def __init__(self, go_type, code, cls=None):
        self.go_type = go_type
        self.code = code
        self.cls = cls

    def descriptor(self, owner, name, offset, doc):
        """Reads and writes a field of this type at ``offset`` bytes of an ``owner``."""
        plain = engine.current().field(owner, name, self.code, offset, self.go_type,
                                       clean(doc))
        if self.lower is None and self.lift is None:
            return plain
        return converted(self, plain, '%s.%s' % (owner.__name__, name), doc)


def within(owner, name, place, made, setter, doc, lift=None):
    """A descriptor for what lies within an ``owner``; ``engine.part`` says what the others are."""
    plain = engine.current().part(owner, name, place, made, setter, clean(doc))
    if lift is None:
        return plain
    get = plain.__get__
    return property(lambda self: lift(get(self, type(self))), setter, doc=doc)


def converted(converter, plain, where, doc):
    """A property around an engine's descriptor."""
    lower, lift = converter.lower, converter.lift
    get, put = plain.__get__, plain.__set__

    def getter(self):
        value = get(self, type(self))
        return value if lift is None else lift(value)

    def setter(self, value):
        put(self, value if lower is None else lower(value, where))
    return property(getter, setter, doc=doc)
