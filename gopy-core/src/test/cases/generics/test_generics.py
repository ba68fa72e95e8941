"""Generic functions and types: instances by subscript, or by what the arguments are."""
# Kinds: type parameter
from __future__ import absolute_import, unicode_literals

from cases import generics, gopy
from runner import each, listed, raises


@each('values, sum', ((1, 2), 3), ((1, 2.5), 3.5), ((2.5,), 2.5))
def test_the_arguments_choose(values, sum):
    found = generics.sum(*values)
    assert found == sum and type(found) is type(sum)


def test_a_subscript_chooses():
    assert generics.sum[int](1, 2) == 3
    assert type(generics.sum[float](1, 2)) is float
    assert generics.zero[type('')]() == ''
    assert generics.zero['any']() is None
    assert generics.zero[object]() is None
    with raises(TypeError, "argument 'values[0]'", 'expected int'):
        generics.sum[int](1.5)


@each('value, kind', (1, 'int'), (1.0, 'float64'), ('x', 'string'), (True, 'interface {}'),
      (None, 'interface {}'), ([1], 'interface {}'))
def test_values_go_through_any_where_nothing_fits_better(value, kind):
    assert generics.kind(value) == kind


def test_keywords_tell_too():
    assert generics.kind(x=1) == 'int'
    assert generics.make_pair('a', right=1).right == 1


def test_what_follows_is_not_written():
    assert generics.keys({'b': 1.0, 'a': 2.0}) == ['a', 'b']
    assert generics.keys[int, int]({1: 2}) == [1]
    assert generics.keys['string', object]({'a': None}) == ['a']
    with raises(TypeError, 'keys[K, V] takes 2 type arguments, got 3'):
        generics.keys[dict, int, int]


def test_views_share_their_memory():
    numbers = gopy.Slice[int]([1, 2])
    generics.double(numbers)
    assert numbers == [2, 4]
    small = gopy.Slice['int8']([1])
    with raises(TypeError, 'gopy.instantiate', 'gopy.test/cases/generics.Double[int8]'):
        generics.double(small)


def test_an_instance_that_was_not_made():
    with raises(TypeError, 'gopy.test/cases/generics.Stack[bool] was not made',
                'add it to gopy.instantiate: gopy.test/cases/generics.Stack[bool]'):
        generics.Stack[bool]
    with raises(TypeError, 'Sum[string]'):
        generics.sum['string']


def test_the_arguments_may_not_tell():
    with raises(TypeError, 'sum(): the arguments do not tell T; write sum[T](...)'):
        generics.sum()
    with raises(TypeError, 'no instance takes these types together; there are [float64]; [int]'):
        generics.sum(1, 'a')


def test_functions_with_functions():
    assert generics.map([1, 2], lambda x: x + 0.5) == [1.5, 2.5]
    assert generics.map[int, int]([1, 2], lambda x: x * 3) == [3, 6]
    with raises(TypeError):
        generics.map[int, int]([1], lambda x: 'x')


def test_sequences():
    assert generics.first(iter(['a', 'b'])) == ('a', True)
    assert generics.total(x * 2 for x in range(4)) == 12
    assert generics.total([0.5, 1]) == 1.5
    taken = iter([1, 2, 3])
    assert generics.first(taken) == (1, True)
    assert generics.first(generics.new_stack('x').all()) == ('x', True)


def test_constraints_that_no_default_meets():
    with raises(AttributeError, 'not bound: generic', 'gopy.instantiate',
                'gopy.test/cases/generics.Negate[T]'):
        generics.negate
    with raises(AttributeError, 'gopy.test/cases/generics.Load[T]'):
        generics.load


def test_instances_that_the_build_asks_for():
    assert generics.clamp(9, 5) == 5
    assert generics.clamp['int8'](9, most=5) == 5
    with raises(OverflowError, 'int8'):
        generics.clamp(300, 5)
    assert generics.kind['[]byte'](b'x') == '[]uint8'
    assert generics.kind[generics.Word](generics.Word()) == '*generics.Word'


def test_types():
    stack = generics.Stack[int](name='numbers')
    stack.push(1)
    stack.push(2)
    assert len(stack) == 2 and stack.name == 'numbers'
    assert stack.items() == [1, 2] and list(stack) == [1, 2]
    assert stack.pop() == 2
    with raises(TypeError, "push() argument 'value': expected int"):
        stack.push('x')
    assert type(stack).__name__ == 'Stack[int]'
    assert type(stack) is generics.Stack[int]


def test_constructors_choose_too():
    assert type(generics.Pair('a', 2.5)).__name__ == 'Pair[any, any]'
    assert type(generics.Box(1)) is generics.Box[int]
    assert generics.Box(1).in_ == 1
    assert type(generics.Stack()) is generics.Stack['any']


def test_isinstance():
    stack = generics.new_stack(1, 2)
    assert isinstance(stack, generics.Stack[int])
    assert isinstance(stack, generics.Stack)
    assert not isinstance(stack, generics.Stack[float])
    assert not isinstance(stack, generics.Pair)
    assert not isinstance(1, generics.Stack)
    assert issubclass(generics.Stack[int], generics.Stack)
    assert not issubclass(int, generics.Stack)


def test_names_without_paths():
    cls = generics.Row[generics.Box[int]]
    assert cls.__name__ == 'Row[Box[int]]'
    assert isinstance(generics.Labelled[int](), generics.Box)


def test_derived_classes():
    class Named(generics.Stack[int]):
        def double(self):
            return 2 * len(self)

    named = Named()
    named.push(4)
    assert named.double() == 2 and isinstance(named, generics.Stack)
    with raises(TypeError):
        type(str('Wrong'), (generics.Stack,), {})


def test_choosing_again():
    assert [generics.kind(x) for x in (1, 2.0, 3, 'x', 4)] == \
        ['int', 'float64', 'int', 'string', 'int']
    assert [generics.sum(*xs) for xs in ((1,), (1.5,), (1, 2.5), (1, 2))] == [1, 1.5, 3.5, 3]


def test_arrays():
    from array import array
    assert generics.last(array(str('d'), [0.5, 1])) == 1.0
    assert type(generics.last(array(str('d'), [0.5, 1]))) is float


def test_pickles_and_copies():
    import copy
    import pickle
    assert copy.deepcopy(generics.sum) is generics.sum
    assert pickle.loads(pickle.dumps(generics.Stack)) is generics.Stack
    row = generics.Row[int]([1, 2])
    assert pickle.loads(pickle.dumps(row)) == row
    boxes = generics.Row[generics.Box[int]]
    assert pickle.loads(pickle.dumps(boxes, 2)) is boxes


def test_orders_are_callables():
    stack = generics.new_stack('b', 'c', 'a')
    assert stack.sort(lambda a, b: a < b) is stack
    assert list(stack.items()) == ['a', 'b', 'c']


def test_interfaces_take_what_implements_them():
    assert generics.count(generics.new_stack(1, 2)) == 202
    assert generics.count[float](generics.new_stack(1.5)) == 101


def test_constraints_with_methods_are_their_own_instance():
    first, second = generics.Title('a'), generics.Title('b')
    assert generics.longest(first, second, generics.Title('ccc')) == 'ccc!'
    assert generics.longest[generics.Voiced](first) == 'a!'
    assert generics.voices([first, second]) == ['a!', 'b!']

    class Mine(object):
        def voice(self):
            return 'mine'
    assert generics.longest(Mine(), first) == 'mine'
    choir = generics.Choir()
    choir.add(first)
    choir.add(Mine())
    assert choir.sing() == 'a! mine'


def test_errors():
    with raises(generics.Missing[int], 'no int') as caught:
        generics.Stack[int]().pop()
    assert caught.value.zero == 0
    assert isinstance(caught.value, gopy.GoError)


def test_turning_round():
    pair = generics.make_pair['string', int]('a', 1)
    assert pair.swap().left == 1
    assert type(pair.swap()).__name__ == 'Pair[int, string]'


def test_instances_come_along_one_step():
    assert generics.small().items() == [1, 2, 3]
    row = generics.Box[int](4).twice()
    assert len(row) == 2 and row.last().in_ == 4
    assert type(row) is generics.Row[generics.Box[int]]
    lid = generics.Box[int]().lid()
    assert lid.of.left == 0
    with raises(AttributeError, 'not bound', 'gopy.instantiate can name it'):
        lid.far()


def test_fields_and_aliases():
    words = generics.Words()
    words.stack.push('x')
    assert words.stack.items() == ['x']
    words.pair = generics.Pair[type(''), int]('a', 1)
    assert words.pair.left == 'a'
    assert generics.Texts is generics.Stack[type('')]


def test_named_views():
    row = generics.Row[int]([1, 2])
    assert row.last() == 2 and row == [1, 2]
    row.append(3)
    assert row.last() == 3
    bag = generics.Bag[type('')]()
    bag.add('x')
    bag.add('x')
    assert bag == {'x': 2}


def test_how_they_present_themselves():
    assert 'Sum adds numbers.' in generics.sum.__doc__
    assert 'last in' in generics.Stack.__doc__
    assert repr(generics.sum) == '<Go generic gopy.test/cases/generics.Sum[T]>'
    assert 'push' in listed(generics.Stack) and 'Stack' in listed(generics)
    assert not [name for name in listed(generics) if '[' in name]
    with raises(AttributeError, 'did you mean sum'):
        generics.Sum


def test_signatures():
    try:
        from inspect import signature
    except ImportError:  # 2.7
        return
    assert str(signature(generics.map)) == '(xs, f)'
    assert str(signature(generics.Pair)) == '(left=None, right=None)'


def test_what_is_absent():
    with raises(AttributeError, "'Stack[int]' object has no attribute 'pushh'"):
        generics.Stack[int]().pushh
    with raises(AttributeError):
        generics.Stack.pushh


def test_channels_tell_the_type():
    numbers, texts = gopy.Chan[int](2), gopy.Chan[str](2)
    numbers.send(1)
    numbers.send(2)
    numbers.close()
    assert generics.drain(numbers) == [1, 2]
    texts.send('a')
    texts.close()
    more = gopy.Chan[str](2)
    generics.merge(texts, more)
    assert more.recv() == 'a'
    with raises(TypeError, 'Drain[int8]'):
        generics.drain(gopy.Chan['int8'](1))


def test_an_alias_with_type_parameters_says_why_it_has_no_name():
    assert generics.ages() == [{'Ann': 7}]
    with raises(AttributeError, 'not bound: it is an alias with type parameters', 'generics.go:'):
        generics.Rows
