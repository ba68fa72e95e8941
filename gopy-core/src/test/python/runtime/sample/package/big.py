"""Package math/big, as a generated module describes it."""
from __future__ import absolute_import, unicode_literals

from ._gopy import package


def _struct(name, methods):
    return {'go': 'math/big.' + name, 'kind': 'struct', 'value': False, 'error': False,
            'comparable': False, 'doc': '', 'bases': (), 'fields': (), 'methods': methods,
            'protocols': {}, 'skipped': {}}


TYPES = {
    'Int': _struct('Int', {'mod_inverse': (
        125, 'ModInverse', '(g: *math/big.Int, n: *math/big.Int) -> *math/big.Int', '')}),
    'Rat': _struct('Rat', {}),
    'Float': _struct('Float', {'add': (
        126, 'Add', '(x: *math/big.Float, y: *math/big.Float) -> *math/big.Float', '')}),
}
FUNCTIONS, CONSTANTS, VARIABLES, SENTINELS, SKIPPED, RENAMED = {}, {}, {}, {}, {}, {}

package.install(__name__, 'math/big', globals())
