"""What ``python -m PACKAGE`` prints."""
from __future__ import absolute_import, print_function

import platform

from . import engine, registry


def tell():
    """Prints the distribution, the engine, the Go modules, and each module with what it lacks."""
    library = registry.library()
    print('%s %s: Go packages for Python' % (library.DISTRIBUTION, library.VERSION))
    print('engine: %s, on %s %s' % (engine.current().name, platform.python_implementation(),
                                    platform.python_version()))
    print('library: %s' % engine.library_path())
    print('live objects: %d' % engine.current().live_objects())
    for name, version in library.GO_MODULES:
        print('Go module: %s %s' % (name, version))
    for path in sorted(library.MODULES):
        _tell_module(path, registry.module(library.MODULES[path]))


def _tell_module(path, module):
    names = [name for name in module.__dir__() if not name.startswith('_')]  # IronPython's dir()
    print('%s: %d name%s from %s'
          % (module.__name__, len(names), '' if len(names) == 1 else 's', path))
    skipped = module._gopy_namespace.get('SKIPPED', {})
    for name in sorted(skipped):
        print('    not bound: %s: %s' % (name, skipped[name]))
