"""The names of ``PACKAGE.gopy``: what imports that, as every module does, need not import all."""
from __future__ import absolute_import

#: The module of each, imported when the name is first used.
OFFERED = dict.fromkeys((
    'Chan', 'ChanClosed', 'Func', 'GoError', 'GoForkError', 'GoPanic', 'Map', 'Ref', 'Slice',
    'borrow', 'engine', 'is_nil', 'live_objects', 'opaque', 'plain', 'ptr', 'select',
    'set_gc_percent', 'set_memory_limit', 'val'), 'public')
OFFERED.update(Executor='executor', aio='aio')  # what these need is dear, or not everywhere
