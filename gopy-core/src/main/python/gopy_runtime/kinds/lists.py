"""Lists that a call copies: variadic parameters."""
from __future__ import absolute_import

from .. import registry
from ..converter import Converter
from .composites import TreeConverter


def variadic(go_type):
    """The converter of a variadic parameter with elements of ``go_type``."""
    element = registry.converter(go_type)
    if isinstance(element, TreeConverter) or element.code[0] in 'Ea':
        return TreeConverter('[]' + go_type)
    return VariadicConverter(go_type, '[' + element.code, element)


class VariadicConverter(Converter):
    """Lowers each element where the element's type asks for it."""

    def __init__(self, go_type, code, element):
        Converter.__init__(self, go_type, code, element.cls)
        if element.lower is not None:
            lower = element.lower
            self.lower = lambda values, where: [lower(value, where) for value in values]
