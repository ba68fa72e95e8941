"""Modules whose members are made when first used, and whose variables are live."""
from __future__ import absolute_import

import re
import sys
from types import ModuleType

from . import compose, forks, registry
from .absent import missing, why_absent
from .imports import PUBLIC, import_module
from .text import native

_PATH = re.compile(r'(?<=[\[(*\], ])[^\[\]()*, ]*\.(?=\w)')
_making = forks.lock()  # one class for a Go type, whoever asks first


class GoModule(ModuleType):
    """The module of one Go package.

    Functions, classes and sentinels are made at their first use; variables are properties of the
    subclass that each module has; what Go has and Python cannot reach says why.
    """

    def __getattr__(self, name):
        with _making:
            made = self.__dict__.get(name)
            if made is None:
                made = self._make(name)
            if made is None:
                raise AttributeError(self._absence(name))
            self.__dict__[name] = made
        return made

    def _make(self, name):
        namespace = self.__dict__['_gopy_namespace']
        for table, maker in _MAKERS:
            entry = namespace.get(table, {}).get(name)
            if entry is not None:
                return maker(self, name, entry)
        return _submodule(self, name) or self._instance(name)

    def _instance(self, name):
        """The class that a pickle names, ``Repo[string, *Item]``; None if there is none."""
        full = [n for n in self.__dict__['_gopy_namespace'].get('TYPES', ()) if '[' in name and
                short_name(n) == name and n != name]
        return getattr(self, full[0]) if full else None

    def _absence(self, name):
        namespace = self._gopy_namespace
        reason = why_absent(name, namespace.get('SKIPPED', {}), self._go_names(), self.__dir__())
        return "module '%s' has no attribute '%s'%s" % (self.__name__, name, reason)

    def _go_names(self):
        namespace = self._gopy_namespace
        names = dict(namespace.get('RENAMED', {}))
        names.update((entry[1], name) for name, entry in namespace.get('FUNCTIONS', {}).items())
        names.update((entry['go'].rpartition('.')[2], name)
                     for name, entry in namespace.get('GENERICS', {}).items())
        return names

    def __dir__(self):
        names = set(self.__dict__)
        for table in _TABLES:
            names.update(self._gopy_namespace.get(table, ()))
        return sorted(native(n) for n in names if not n.startswith('_gopy') and '[' not in n)


def short_name(name):
    """``Repo[string, *Item]``: an instance's name as its class shows it, without import paths.

    The dots of these would end a class's name (PEP 3155).
    """
    return _PATH.sub('', name)


def _function(module, name, entry):
    return compose.function(module.__name__, name, entry)


def _class(module, name, description):
    from . import classes
    return classes.make(module.__name__, short_name(name), description)


def _constant(module, name, entry):
    from . import classes
    return classes.constant(*entry[:2])


def _sentinel(module, name, entry):
    from . import sentinels
    return sentinels.make(module.__name__, name, *entry)


def _submodule(module, name):
    """A subpackage that has not been imported yet, or None."""
    if '__path__' not in module.__dict__ or name.startswith('__'):
        return None
    full = module.__name__ + '.' + name
    package = __name__.rpartition('._gopy.')[0]
    places = list(registry.library().MODULES.values()) + ['gopy']
    if any(('%s.%s.' % (package, place)).startswith(full + '.') for place in places):
        return import_module(full)
    return None


def _alias(module, name, go_type):
    from .subscripts import class_of
    return registry.declared(go_type) or class_of(go_type)


def _late(module, name, place):
    """Of ``PACKAGE.gopy``: what is imported when first used."""
    try:
        return getattr(import_module(__name__.rpartition('.')[0] + '.' + place), name)
    except ImportError as e:
        return missing(name, e)


def _generic(module, name, description):
    from . import generics
    return generics.make(module.__name__, name, description)


_MAKERS = (('FUNCTIONS', _function), ('TYPES', _class), ('GENERICS', _generic),
           ('CONSTANTS', _constant), ('SENTINELS', _sentinel), ('ALIASES', _alias), ('LATE', _late))
_TABLES = tuple(table for table, _ in _MAKERS) + ('VARIABLES',)


def install(name, path, namespace):
    """Puts a GoModule in the place of the module ``name``, whose globals are ``namespace``."""
    properties = {}
    if namespace.get('VARIABLES'):
        from .variables import variable
        properties = dict((str(n), variable(name, n, entry))
                          for n, entry in namespace['VARIABLES'].items())
    doc = namespace.get('__doc__')
    # IronPython takes a module's __doc__ from its class.
    cls = type('GoModule', (GoModule,), dict(properties, __module__=__name__, __doc__=doc))
    module = cls(name, doc)
    for key, value in namespace.items():
        if key not in _TABLES + ('SKIPPED', 'RENAMED', 'package', 'absolute_import',
                                 'unicode_literals'):
            module.__dict__[key] = value
    module.__dict__['_gopy_namespace'] = namespace
    module.__dict__['_gopy_path'] = path
    module.__dict__['_gopy_module'] = sys.modules.get(name)  # 2.7 empties a module that dies
    sys.modules[name] = module
    if PUBLIC not in sys.modules:
        import_module(PUBLIC)  # where the bases of classes say that they are
    return module


def install_public(name, namespace):
    """The same for ``PACKAGE.gopy``."""
    from .offered import OFFERED
    return install(name, '', dict(namespace, LATE=OFFERED, __all__=sorted(OFFERED)))
