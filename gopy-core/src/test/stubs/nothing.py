"""Finds what is None at run time where a stub leaves no room for it.

Those are variables of modules as they are loaded, and fields of structs as their constructors make
them: Go's nil. ``agree.py`` runs this.
"""

import ast


def told(node):
    """The annotation of an attribute, or of a property's getter; None for other members."""
    if isinstance(node, ast.AnnAssign):
        return ast.unparse(node.annotation)
    decorated = [ast.unparse(d) for d in getattr(node, 'decorator_list', ())]
    return ast.unparse(node.returns) if 'property' in decorated else None


def room(annotation):
    return any(word in annotation for word in ('None', 'Any', 'object'))


def empty(cls):
    """What a class's constructor makes of nothing; None if it takes something."""
    try:
        return cls() if hasattr(cls, '_description') else None
    except (TypeError, ValueError, RuntimeError):
        return None


def misses(where, nodes, holder):
    """A line for each of the nodes, by name, that is None in ``holder`` and must not be."""
    for name, node in sorted(nodes.items()):
        annotation = told(node)
        if annotation and not room(annotation) and getattr(holder, name, node) is None:
            yield '%s.%s: the stub has %s, the module None' % (where, name, annotation)
