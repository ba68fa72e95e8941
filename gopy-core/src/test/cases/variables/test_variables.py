"""Package variables are live in both directions."""
from __future__ import absolute_import, unicode_literals

from cases import variables
from runner import raises


def test_reads_what_go_writes():
    variables.count = 10
    assert variables.increment() == 11
    assert variables.count == 11
    variables.set_name('changed')
    assert variables.name == 'changed'


def test_go_reads_what_python_writes():
    variables.name = 'from python'
    assert variables.name_now() == 'from python'
    variables.ratio = 2
    assert variables.ratio == 2.0
    variables.ready = True
    assert variables.ready is True


def test_wrong_type():
    with raises(TypeError, 'count', 'int'):
        variables.count = 'x'
    with raises(OverflowError, 'count'):
        variables.count = 2 ** 64
    with raises(TypeError, 'name', 'string'):
        variables.name = 1


def test_bytes_variable():
    assert variables.data == b'abc'
    variables.data = b'xyz'
    assert variables.data == b'xyz'


def test_struct_variable_is_a_live_view():
    variables.default.level = 5
    assert variables.default_level() == 5
    variables.default = variables.Config(9, 'other')
    assert variables.default_level() == 9
    assert variables.default.title == 'other'


def test_pointer_variable():
    variables.current = None
    assert variables.current is None
    assert variables.current_level() == -1
    variables.current = variables.Config(7, 'x')
    assert variables.current_level() == 7
    variables.use_default()
    variables.current.level = 3
    assert variables.default.level == 3


def test_functions_in_variables():
    made = variables.makers['first'](4, 'one', 'two')
    assert (made.level, made.title) == (4, 'one')
    assert 'nope' not in variables.makers
    assert variables.steps[0](lambda n: n + 1) == 21
