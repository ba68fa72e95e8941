"""Package time, as a generated module describes it."""
from __future__ import absolute_import, unicode_literals

from ._gopy import package

FUNCTIONS = {'unix': (124, 'Unix', '(sec: int64, nsec: int64) -> time.Time', '')}
TYPES = {
    'Duration': {
        'go': 'time.Duration', 'kind': 'named', 'underlying': 'int64', 'value': True,
        'error': False, 'comparable': True, 'doc': '',
        'methods': {'string': (123, 'String', '() -> string', '')},
        'protocols': {'__str__': 'string'}, 'skipped': {},
    },
    'Time': {
        'go': 'time.Time', 'kind': 'named', 'underlying': 'struct{}', 'value': True, 'error': False,
        'comparable': True, 'doc': '',
        'methods': {'add': (120, 'Add', '(d: time.Duration) -> time.Time', ''),
                    'sub': (121, 'Sub', '(u: time.Time) -> time.Duration', ''),
                    'string': (122, 'String', '() -> string', '')},
        'protocols': {'__str__': 'string'}, 'skipped': {},
    },
}
CONSTANTS = {'SECOND': ('time.Duration', 1000000000, ''), 'NANOSECOND': ('time.Duration', 1, '')}
VARIABLES, SENTINELS, SKIPPED, RENAMED = {}, {}, {}, {}

package.install(__name__, 'time', globals())
