"""Runs rendered Python text; what it defines lives as long as the runtime."""
from __future__ import absolute_import

from types import ModuleType

_modules = []  # 2.7 empties the namespace of a module that dies


def run(text, names, title, wanted):
    """What ``text`` defines as ``wanted``, seeing ``names`` as its globals.

    The globals are those of a module, because PyPy then takes them for constants.
    """
    module = ModuleType('gopy_rendered')
    module.__dict__.update(names)
    exec(compile(text, '<gopy %s>' % title, 'exec'), module.__dict__)
    _modules.append(module)
    return module.__dict__[wanted]
