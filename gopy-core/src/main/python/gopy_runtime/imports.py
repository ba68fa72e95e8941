"""What the start needs of Python's library, without what is dear to import."""
from __future__ import absolute_import

import os
import sys
import time

try:
    from _thread import get_ident
except ImportError:  # Python 2.7
    from thread import get_ident
try:
    from _thread import RLock  # threading takes longer than a first call
except ImportError:  # Python 2.7, IronPython
    from threading import RLock


def import_module(name):
    """The module of a full name, as importlib would import it."""
    __import__(name)
    return sys.modules[name]


def import_all(package, folder, but):
    """Imports all modules of a package that lie in its folder, but some.

    For IronPython, which locks no imports: of a module that one thread imports as late as it is
    used, another one may see the first half.
    """
    for name in sorted(os.listdir(folder)):
        if name.endswith('.py') and name[:-3] not in but:
            import_module('%s.%s' % (package, name[:-3]))


def _public():
    package, inside, _ = __name__.rpartition('._gopy.')
    return package + '.gopy' if inside else __name__.rpartition('.')[0] + '.public'


#: The module that users have the runtime's classes from, which name it as theirs.
PUBLIC = _public()

#: Seconds on a clock that nobody sets, where Python has one.
now = getattr(time, 'monotonic', time.time)

__all__ = ['PUBLIC', 'RLock', 'get_ident', 'import_all', 'import_module', 'now']
