"""The hand-written library of these tests, as Python sees it through the native engine."""

import os
import sys
import types

from gopy_runtime import native
from gopy_runtime.call import Call, Parameter

PATH = os.environ['GOPY_TEST_LIBRARY']
ENGINE = native.load(PATH)
#: Stands for the generated module, which names the declared types.
sys.modules['gopy_runtime.library'] = types.SimpleNamespace(TYPES={}, SENTINELS={})

GO_NAMES = {
    'q': 'int',
    's': 'string',
    'y': '[]byte',
    'd': 'float64',
    'a16': '[16]byte',
    '?': 'bool',
}


def parameter(name, code, go_type=None, cls=None):
    return Parameter(name, code, go_type or GO_NAMES.get(code, code), cls)


def call(thunk, name, parameters=(), results=(), **more):
    return Call(
        thunk,
        name,
        'people',
        'Documents %s.' % name,
        parameters,
        [parameter('', r) if isinstance(r, str) else r for r in results],
        **more,
    )


def _accept(cls, value):
    return new_person(value['name'], value['age']) if isinstance(value, dict) else None


Person = ENGINE.make_class(
    'Person',
    (ENGINE.Object,),
    {
        '__slots__': (),
        '__module__': 'people',
        '__doc__': 'Documents Person.',
        '_identity': True,
        '_type_id': 1,
        '_accept': classmethod(_accept),
    },
)


class Plain(Person):
    """A subclass that a user wrote."""


class Empty(ENGINE.Object):
    __slots__ = ()
    _identity, _type_id = True, 2


PERSON = parameter('', 'O', '*people.Person', Person)
add = ENGINE.function(call(72, 'add', [parameter('a', 'q'), parameter('b', 'q')], ['q']))
join = ENGINE.function(call(73, 'join', [parameter('a', 's'), parameter('b', 's')], ['s']))
new_person = ENGINE.function(
    call(74, 'new_person', [parameter('name', 's'), parameter('age', 'q')], [PERSON])
)
check = ENGINE.function(call(78, 'check', [parameter('n', 'q')], ['q'], raises=True))
panics = ENGINE.function(call(79, 'panics', [parameter('s', 's')]))
panics_with_error = ENGINE.function(call(80, 'panics_with_error'))
meet = ENGINE.function(call(81, 'meet', [], ['?']))
no_person = ENGINE.function(call(84, 'no_person', [], [PERSON]))
both = ENGINE.function(call(85, 'both', [parameter('s', 's')], ['s', 'q', 'd']))
value_error = ENGINE.function(
    call(86, 'value_error', [parameter('on', '?')], [parameter('', 'E', 'error')])
)
new_empty = ENGINE.function(call(88, 'new_empty', [], [parameter('', 'O', '*people.Empty', Empty)]))
nothing = ENGINE.function(call(89, 'nothing'))


def method(thunk, name, parameters=(), results=()):
    setattr(Person, name, ENGINE.method(Person, call(thunk, name, parameters, results)))


method(75, 'get_age', [], ['q'])
method(76, 'greet', [], ['s'])
method(77, 'diff', [parameter('other', 'O', '*people.Person', Person)], ['q'])
method(82, 'same', [], [PERSON])
method(83, 'other', [], [PERSON])

#: (name, wire code, offset, Go type) as the Go compiler lays them out on 64 bits.
FIELDS = (
    ('name', 's', 0, 'string'),
    ('age', 'q', 16, 'int'),
    ('on', '?', 24, 'bool'),
    ('i8', 'b', 25, 'int8'),
    ('i16', 'h', 26, 'int16'),
    ('i32', 'i', 28, 'int32'),
    ('u8', 'B', 32, 'uint8'),
    ('u16', 'H', 34, 'uint16'),
    ('u32', 'I', 36, 'uint32'),
    ('u64', 'Q', 40, 'uint64'),
    ('f32', 'f', 48, 'float32'),
    ('f64', 'd', 56, 'float64'),
)
for _name, _code, _offset, _go in FIELDS:
    setattr(Person, _name, ENGINE.field(Person, _name, _code, _offset, _go, 'The %s.' % _name))

ECHOES = '?bhiqBHIQfdFDsy'
echo = {
    code: ENGINE.function(call(100 + i, 'echo', [parameter('v', code)], [code]))
    for i, code in enumerate(ECHOES)
}
echo['a16'] = ENGINE.function(call(115, 'echo', [parameter('v', 'a16')], ['a16']))
echo['r'] = ENGINE.function(call(103, 'echo', [parameter('v', 'r', 'rune')], ['r']))


def listed(thunk, name, code, go_type, result='d', variadic=True, cls=None):
    return ENGINE.function(
        call(thunk, name, [parameter('xs', code, go_type, cls)], [result], variadic=variadic)
    )


sum_ints = listed(120, 'sum_ints', '[q', 'int')
sum_list = listed(120, 'sum_list', '[q', '[]int', variadic=False)
sum_int8 = listed(121, 'sum_int8', '[b', 'int8')
sum_uint16 = listed(122, 'sum_uint16', '[H', 'uint16')
sum_float64 = listed(123, 'sum_float64', '[d', 'float64')
sum_float32 = listed(124, 'sum_float32', '[f', 'float32')
count_true = listed(125, 'count_true', '[?', 'bool', 'q')
join_all = ENGINE.function(
    call(
        126,
        'join_all',
        [parameter('sep', 's'), parameter('parts', '[s', 'string')],
        ['s'],
        variadic=True,
    )
)
join_bytes = listed(127, 'join_bytes', '[y', '[]byte', 'y')
sum_ages = listed(128, 'sum_ages', '[O', '*people.Person', 'q', cls=Person)
length = listed(129, 'length', '[q', '[]int', 'q', variadic=False)
