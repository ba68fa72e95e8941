"""Types, variables, constants and errors, as a generated module describes them."""
from __future__ import absolute_import, unicode_literals

from ._gopy import package

FUNCTIONS = {
    'fail': (80, 'Fail', '(kind: int) -> n: int, err: error', """Fail fails."""),
    'new_person': (83, 'NewPerson', '(name: string, age: int) -> *sample/shapes.Person', ''),
    'same': (87, 'Same', '(p: *sample/shapes.Person) -> *sample/shapes.Person', """Same."""),
}
PERSON_METHODS = {
    'greet': (84, 'Greet', '(greeting: string) -> string', """Greet greets."""),
    'birthday': (85, 'Birthday', '() -> int', """Birthday."""),
    'move': (86, 'Move',
             '(to: sample/shapes.Address) -> old: sample/shapes.Address, err: error', ''),
}
TYPES = {
    'Person': {
        'go': 'sample/shapes.Person', 'kind': 'struct', 'value': False, 'error': False,
        'comparable': False, 'doc': """A Person.""", 'bases': (),
        'fields': (
            ('name', 'Name', 'string', 0, """The name.""", ''), ('age', 'Age', 'int', 16, '', ''),
            ('height', 'Height', 'float32', 24, '', ''), ('married', 'Married', 'bool', 28, '', ''),
            ('photo', 'Photo', '[]byte', 32, '', ''), ('id', 'ID', '[4]byte', 56, '', ''),
            ('home', 'Home', 'sample/shapes.Address', 64, '', ''),
            ('work', 'Work', '*sample/shapes.Address', 88, '', ''),
            ('score', 'Score', 'complex128', 96, '', ''),
            ('mood', 'Mood', 'sample/shapes.Level', 112, '', ''),
            ('last', 'Last', 'error', 120, '', ''),
        ),
        'methods': PERSON_METHODS, 'protocols': {}, 'skipped': {},
    },
    'Mayor': {
        'go': 'sample/shapes.Mayor', 'kind': 'struct', 'value': False, 'error': False,
        'comparable': False, 'doc': '', 'bases': ('sample/shapes.Person',),
        'fields': (('since', 'Since', 'int', 0, '', ''),
                   ('person', 'Person', 'sample/shapes.Person', 8, '', ''),
                   ('name', 'Name', 'string', 8, '', 'person'),
                   ('age', 'Age', 'int', 24, '', 'person')),
        'methods': {}, 'protocols': {}, 'skipped': {},
    },
    'Address': {
        'go': 'sample/shapes.Address', 'kind': 'struct', 'value': True, 'error': False,
        'comparable': True, 'doc': '', 'bases': (),
        'fields': (('city', 'City', 'string', 0, '', ''), ('zip', 'Zip', 'uint16', 16, '', '')),
        'methods': {'string': (88, 'String', '() -> string', '')},
        'protocols': {'__str__': 'string'}, 'skipped': {},
    },
    'MoveError': {
        'go': 'sample/shapes.MoveError', 'kind': 'struct', 'value': False, 'error': True,
        'comparable': True, 'doc': '', 'bases': (),
        'fields': (('who', 'Who', 'string', 0, '', ''), ('err', 'Err', 'error', 16, '', '')),
        'methods': {'error': (91, 'Error', '() -> string', '')}, 'protocols': {}, 'skipped': {},
    },
    'Code': {
        'go': 'sample/shapes.Code', 'kind': 'named', 'underlying': 'int', 'value': True,
        'error': True, 'comparable': True, 'doc': '', 'fields': (),
        'methods': {'error': (94, 'Error', '() -> string', '')}, 'protocols': {}, 'skipped': {},
    },
    'Level': {
        'go': 'sample/shapes.Level', 'kind': 'enum', 'underlying': 'uint8', 'flags': False,
        'members': (('LOW', 0), ('HIGH', 1)), 'doc': 'Level is an enum.',
        'methods': {'double': (89, 'Double', '() -> sample/shapes.Level', '')}, 'protocols': {},
        'skipped': {},
    },
    'Celsius': {
        'go': 'sample/shapes.Celsius', 'kind': 'named', 'underlying': 'float64', 'doc': '',
        'methods': {'fahrenheit': (90, 'Fahrenheit', '() -> float64', '')}, 'protocols': {},
        'skipped': {},
    },
}
CONSTANTS = {'LOW': ('sample/shapes.Level', 0, ''), 'HIGH': ('sample/shapes.Level', 1, '')}
VARIABLES = {'count': (1, 'Count', 'int', ''), 'title': (2, 'Title', 'string', ''),
             'boss': (3, 'Boss', '*sample/shapes.Person', '')}
SENTINELS = {'ErrNowhere': (1, '')}
SKIPPED = {}
RENAMED = {}

package.install(__name__, 'sample/shapes', globals())
