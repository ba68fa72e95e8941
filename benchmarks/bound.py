"""Package bench through an engine of gopy, native or portable."""

import sys
from types import ModuleType

from gopy_runtime import compose, engine
from gopy_runtime.call import Call, Parameter
from gopy_runtime.makers import MAKER

#: Functions over slices and maps.
SIGNATURES = (
    (80, 'sum_ints', '(s: []int) -> int'),
    (81, 'len_strings', '(s: []string) -> int'),
    (82, 'ends_of', '(s: []float64) -> float64'),
    (83, 'sum_map', '(m: map[string]int) -> int'),
    (84, 'ints', '(n: int) -> []int'),
    (85, 'strings', '(n: int) -> []string'),
    (86, 'floats', '(n: int) -> []float64'),
    (87, 'map', '(n: int) -> map[string]int'),
    (88, 'ends_of_borrowed', '(s: []float64) -> float64'),
    (89, 'tree', '(n: int) -> []example.com/bench.Node'),
    (90, 'sum_ints_borrowed', '(s: []int) -> int'),
    (91, 'len_strings_borrowed', '(s: []string) -> int'),
    (92, 'again', '(n: int, step: func(int) int) -> int'),
    (93, 'flat', '(n: int) -> []example.com/bench.Node'),
)
NODE = 6
#: What gopy finds of the functions and methods here that give no error.
BRIEF = {'holds_gil': True}
NAMES = {'q': 'int', 's': 'string'}


class Library(object):
    """What the generated package would hold."""

    def __init__(self, name, path):
        library = sys.modules['gopy_runtime.library'] = ModuleType('gopy_runtime.library')
        library.TYPES, library.SENTINELS = {}, {}
        self.engine = engine._ENGINES[name](path)
        engine.use(self.engine)
        names = {'__slots__': (), '__module__': 'bench', '_identity': True, '_type_id': 1}
        self.Person = self.engine.make_class('Person', (self.engine.Object,), names)
        person = Parameter('', 'O', '*bench.Person', self.Person)
        for thunk, name, codes, result, more in (
            (72, 'add', 'a:q b:q', 'q', BRIEF),
            (73, 'join', 'a:s b:s', 's', BRIEF),
            (74, 'new_person', 'name:s age:q', person, BRIEF),
            (78, 'check', 'n:q', 'q', {'raises': True}),
        ):
            setattr(
                self, name, self.engine.function(self._call(thunk, name, codes, result, **more))
            )
        for thunk, name, parameters, result in (
            (75, 'greet', '', 's'),
            (76, 'get_age', '', 'q'),
            (77, 'age_diff', (Parameter('other', 'O', '*bench.Person', self.Person),), 'q'),
        ):
            setattr(
                self.Person,
                name,
                self.engine.method(
                    self.Person, self._call(thunk, name, parameters, result, **BRIEF)
                ),
            )
        self.Person.name = self.engine.field(self.Person, 'name', 's', 0, 'string', '')
        self.Person.age = self.engine.field(self.Person, 'age', 'q', 16, 'int', '')

    def _call(self, thunk, name, parameters, result, **more):
        if isinstance(parameters, str):
            pairs = [p.split(':') for p in parameters.split()]
            parameters = [Parameter(n, c, NAMES[c], None) for n, c in pairs]
        if isinstance(result, str):
            result = Parameter('', result, NAMES[result], None)
        return Call(thunk, name, 'bench', '', parameters, (result,), **more)

    @staticmethod
    def values():
        """The functions over slices and maps, by name."""
        MAKER._fields[NODE] = ['name', 'value', 'children']  # what class Node would say
        return {
            name: compose.function('bench', name, (thunk, name, signature, ''))
            for thunk, name, signature in SIGNATURES
        }
