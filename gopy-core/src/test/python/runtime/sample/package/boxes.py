"""Slices, maps, pointers and interfaces, as a generated module describes them."""
from __future__ import absolute_import, unicode_literals

from ._gopy import package

FUNCTIONS = {
    'sum': (100, 'Sum', '(rows: [][]float64) -> sum: float64', """Sum sums."""),
    'count': (101, 'Count', '(words: []string) -> map[string]int', """Count counts words."""),
    'describe': (102, 'Describe', '(*values: any) -> string', ''),
    'reader': (103, 'Reader', '(text: string) -> io.Reader', ''),
    'map': (130, 'Map', '(mapping: func(rune) rune, s: string) -> string', ''),
    'try_': (131, 'Try', '(f: func(string) error, s: string) -> error', ''),
    'adder': (132, 'Adder', '(n: int) -> func(int) (int, error)', ''),
    'parallel': (133, 'Parallel', '(f: func(int) int, n: int) -> int', ''),
    'apply': (134, 'Apply', '(f: func(string) string, s: string) -> string', ''),
    'sort': (135, 'Sort', '(data: sort.Interface)', ''),
    'same': (136, 'Same', '(data: sort.Interface) -> sort.Interface', ''),
    'sort_floats': (137, 'SortFloats', '(x: []float64)', ''),
    'read_all': (104, 'ReadAll', '(r: io.Reader) -> []byte, error', ''),
}
TYPES = {
    'Table': {
        'go': 'sample/boxes.Table', 'kind': 'struct', 'value': False, 'error': False,
        'comparable': False, 'doc': '', 'bases': (),
        'fields': (
            ('rows', 'Rows', '[][]float64', 0, '', ''), ('names', 'Names', '[]string', 24, '', ''),
            ('index', 'Index', 'map[string]int', 48, '', ''),
            ('limit', 'Limit', '*int', 56, '', ''), ('extra', 'Extra', 'any', 64, '', ''),
            ('size', 'Size', '[3]int16', 80, '', ''),
            ('cells', 'Cells', '[]sample/boxes.Cell', 88, '', ''),
        ),
        'methods': {}, 'protocols': {}, 'skipped': {},
    },
    'Cell': {
        'go': 'sample/boxes.Cell', 'kind': 'struct', 'value': True, 'error': False,
        'comparable': True, 'doc': '', 'bases': (),
        'fields': (('x', 'X', 'int', 0, '', ''), ('y', 'Y', 'int', 8, '', '')),
        'methods': {}, 'protocols': {}, 'skipped': {},
    },
    'Grid': {
        'go': 'sample/boxes.Grid', 'kind': 'view', 'underlying': '[]sample/boxes.Cell',
        'value': False, 'error': False, 'comparable': False, 'doc': 'Grid is a named slice.',
        'methods': {'sum': (105, 'Sum', '() -> int', ''),
                    'add': (106, 'Add', '(c: sample/boxes.Cell)', '')},
        'protocols': {}, 'skipped': {},
    },
    'Interface': {
        'go': 'sort.Interface', 'kind': 'interface', 'underlying': 'interface{}', 'value': False,
        'error': False, 'comparable': True, 'doc': '', 'methods': {}, 'protocols': {},
        'skipped': {},
    },
    'Reader': {
        'go': 'io.Reader', 'kind': 'interface', 'underlying': 'interface{}', 'value': False,
        'error': False, 'comparable': True, 'doc': '', 'methods': {}, 'protocols': {},
        'skipped': {},
    },
}
CONSTANTS, VARIABLES, SENTINELS, SKIPPED, RENAMED = {}, {}, {}, {}, {}

package.install(__name__, 'sample/boxes', globals())
