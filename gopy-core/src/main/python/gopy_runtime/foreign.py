"""``Foreign``: a struct of a type that the library does not bind, met behind an ``any``."""
from __future__ import absolute_import

from . import engine, registry
from .errors import GoError
from .makers import FIELD_NAMES
from .views import View


def is_struct(go_type):
    """Whether a type that nothing is known of but its name is a struct without a class."""
    if '.' not in go_type and not go_type.startswith('struct'):
        return False
    if registry.declared(go_type) is not None:
        return False
    try:
        engine.current().invoke(FIELD_NAMES, ('q',), (registry.type_id(go_type),), ('s',))
    except (GoError, TypeError):
        return False
    return True


class Foreign(View):
    """A Go object that can be passed on; ``gopy.plain`` shows its exported fields.

    Two are equal if they are one variable.
    """

    __slots__ = ()

    @classmethod
    def _describe(cls, go_type):
        return {}

    def __eq__(self, other):
        if not isinstance(other, Foreign):
            return NotImplemented
        return self._address == other._address and self._go_name == other._go_name

    def __hash__(self):
        return hash(self._address)

    def __repr__(self):
        return '<Go %s>' % self._go_name
