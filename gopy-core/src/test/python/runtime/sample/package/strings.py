"""Functions over basic types, as a generated module describes them."""
from __future__ import absolute_import, unicode_literals

from ._gopy import package

FUNCTIONS = {
    'compare': (72, 'Compare', '(a: string, b: string) -> int', """Compare compares."""),
    'atoi': (73, 'Atoi', '(s: string) -> int, error', """Atoi parses."""),
    'repeat': (74, 'Repeat', '(s: string, count: int) -> string', """Repeat repeats."""),
    'add': (75, 'Add', '(i: int, j: int) -> int', """Add adds."""),
    'basics': (76, 'Basics', '(b: bool, i: int8, h: uint16, q: uint64, f: float32, d: float64, '
               'c: complex128, r: rune) -> bool, int8, uint16, uint64, float32, float64, '
               'complex128, rune', """Echo."""),
    'octets': (77, 'Octets', '(arg0: []byte, /) -> []byte', """Echo."""),
    'join': (78, 'Join', '(sep: string, *elem: string) -> string', """Join joins."""),
    'sum': (79, 'Sum', '(*xs: int32) -> int', """Sum adds."""),
    'is_': (81, 'Is', '(err: error, target: error) -> bool', """Is."""),
    'unwrap': (82, 'Unwrap', '(err: error) -> error.value', """Unwrap."""),
}
TYPES = {
    'Builder': {
        'go': 'strings.Builder', 'kind': 'struct', 'value': False, 'error': False,
        'comparable': False, 'doc': """A Builder builds.""", 'bases': (), 'fields': (),
        'methods': {
            'write_string': (92, 'WriteString', '(s: string) -> int, error', """Writes."""),
            'string': (93, 'String', '() -> string', """All of it."""),
        },
        'protocols': {'__str__': 'string'},
        'skipped': {'write_to': 'parameter w is io.Writer, an interface (builder.go:31)'},
    },
    'NumError': {
        'go': 'strconv.NumError', 'kind': 'struct', 'value': False, 'error': True,
        'comparable': True, 'doc': """A NumError.""", 'bases': (),
        'fields': (('func', 'Func', 'string', 0, '', ''), ('num', 'Num', 'string', 16, '', ''),
                   ('err', 'Err', 'error', 32, '', '')),
        'methods': {}, 'protocols': {}, 'skipped': {},
    },
}
MAX_UINT64 = 18446744073709551615
SENTINELS = {'EOF': (2, """The end.""", 'EOFError'),
             'ErrNotExist': (3, '', 'FileNotFoundError'), 'ErrSyntax': (4, '')}
SKIPPED = {'with_logger': 'parameter 1 is func(*config), unexported (options.go:31)'}
RENAMED = {}

package.install(__name__, 'io', globals())
