"""Functions of the native engine: signatures, arguments, results, mistakes."""

import inspect
import pickle
import sys
import types

import pytest

from gopy_runtime import errors

from . import people


def test_is_a_builtin_function_with_name_docs_and_signature():
    assert isinstance(people.add, types.BuiltinFunctionType)
    assert (people.add.__name__, people.add.__doc__, people.add.__module__) == (
        'add',
        'Documents add.',
        'people',
    )
    assert str(inspect.signature(people.add)) == '(a, b)'
    assert str(inspect.signature(people.join_all)) == '(sep, *parts)'
    assert 'function add' in repr(people.add)


def test_the_module_is_self_and_pickle_finds_the_function(monkeypatch):
    module = types.ModuleType('people')
    monkeypatch.setitem(sys.modules, 'people', module)
    module.twice = people.ENGINE.function(
        people.call(72, 'twice', [people.parameter('a', 'q')] * 2, ['q'])
    )
    assert module.twice.__self__ is module
    assert pickle.loads(pickle.dumps(module.twice)) is module.twice


def test_arguments_by_position_and_by_name():
    assert (
        people.add(1, 2) == people.add(a=1, b=2) == people.add(1, b=2) == people.add(b=2, a=1) == 3
    )
    assert people.add(**{''.join(['', 'a']): 1, 'b': 2}) == 3


def test_results():
    assert people.nothing() is None
    assert people.no_person() is None
    assert people.both('né') == ('NÉ', 3, 3.141592653589793)


@pytest.mark.parametrize(
    'call, message',
    [
        (lambda: people.add(), "add() missing argument 'a'"),
        (lambda: people.add(1), "add() missing argument 'b'"),
        (lambda: people.add(b=1), "add() missing argument 'a'"),
        (lambda: people.add(1, 2, 3), 'add() takes 2 arguments, got 3'),
        (lambda: people.nothing(1), 'nothing() takes 0 arguments, got 1'),
        (lambda: people.add(1, 2, c=3), "add() has no parameter 'c'"),
        (lambda: people.add(1, a=3), "add() got argument 'a' twice"),
        (lambda: people.join('a', 1), "join() argument 'b': expected string, got int"),
        (lambda: people.join(None, ''), "join() argument 'a': expected string, got NoneType"),
        (lambda: people.add(1.0, 2), "add() argument 'a': expected int, got float"),
        (lambda: people.add('1', 2), "add() argument 'a': expected int, got str"),
        (lambda: people.join_all(), "join_all() missing argument 'sep'"),
        (
            lambda: people.join_all('', 'a', 1),
            "join_all() argument 'parts[1]': expected string, got int",
        ),
        (lambda: people.join_all('', parts=()), "join_all() has no parameter 'parts'"),
    ],
)
def test_mistakes_are_type_errors(call, message):
    with pytest.raises(TypeError) as caught:
        call()
    assert str(caught.value) == message


def test_positional_only_parameters_have_no_name():
    add = people.ENGINE.function(
        people.call(
            72,
            'add',
            [people.parameter('arg0', 'q'), people.parameter('b', 'q')],
            ['q'],
            positional_only=1,
        )
    )
    assert str(inspect.signature(add)) == '(arg0, /, b)'
    assert add(1, b=2) == 3
    with pytest.raises(TypeError, match=r"add\(\) has no parameter 'arg0'"):
        add(arg0=1, b=2)


def test_more_functions_than_stubs():
    plus = [
        people.ENGINE.function(
            people.call(
                72, 'plus%d' % i, [people.parameter('a', 'q'), people.parameter('b', 'q')], ['q']
            )
        )
        for i in range(4200)
    ]
    assert all(f(1, b=i) == i + 1 for i, f in enumerate(plus))
    diff = people.ENGINE.method(
        people.Person,
        people.call(
            77, 'diff', [people.parameter('other', 'O', '*people.Person', people.Person)], ['q']
        ),
    )
    a, b = people.new_person('a', 5), people.new_person('b', 3)
    assert diff(a, b) == 2 and diff.__get__(a, people.Person)(other=b) == 2
    assert str(inspect.signature(diff)).replace(', /', '') == '(self, other)'


def test_methods_on_nil():
    other = [people.parameter('other', 'O', '*people.Person', people.Person)]
    diff = people.ENGINE.method(people.Person, people.call(77, 'diff', other, ['q'], on_nil=True))
    a, b = people.new_person('a', 5), people.new_person('b', 3)
    assert diff(a, b) == diff(a, other=b) == 2
    assert diff.__get__(a, people.Person)(b) == 2 and diff.__get__(None, people.Person) is diff
    assert str(inspect.signature(diff)).replace(', /', '') == '(self, other)'
    assert diff.__doc__ == 'Documents diff.' and diff.__name__ == 'diff'
    assert sys.version_info < (3, 9) or repr(diff) == "<method 'diff' (Person.diff)>"
    with pytest.raises(errors.GoPanic, match='nil pointer'):
        diff(None, b)
    for args in ((3, b), (people.new_empty(), b)):
        with pytest.raises(TypeError, match=r'diff\(\) .*: expected \*?Person, got '):
            diff(*args)
    with pytest.raises(TypeError):
        diff()
    with pytest.raises(TypeError, match="missing argument 'other'"):
        diff(a)


def test_invoke_is_raw():
    handle, address = people.ENGINE.invoke(2, ('q',), (1,), ('O',))
    assert handle and address
    p = people.ENGINE.wrap(people.Person, handle, address)
    p.name = 'x'
    assert people.ENGINE.invoke(9, ('O', 'q'), (handle, 0), ('s',)) == 'x'
    assert people.ENGINE.invoke(9, ('O', 'q'), (p, 0), ('s',)) == 'x'
    assert people.ENGINE.invoke(0, (), (), ()) is None
    error = people.ENGINE.invoke(86, ('?',), (True,), ('E',))
    assert error[0] and error[2] == 'negative value'
    people.ENGINE.invoke(1, ('q', 'q'), (0, 0), ())
