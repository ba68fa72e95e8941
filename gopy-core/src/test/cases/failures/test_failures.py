# -*- coding: utf-8 -*-
"""Errors: exception classes, sentinels, chains, results beside an error, errors as values."""
# Kinds: error
from __future__ import absolute_import, unicode_literals

import errno
import gc
import sys
import time

from cases import failures, gopy
from runner import each, raises


def caught(function, *args):
    """The exception that a call raises."""
    with raises(Exception) as context:
        function(*args)
    return context.value


def test_no_error_gives_the_other_results():
    assert failures.fail(False) is None
    assert failures.half(4) == 2
    assert failures.two(False) == (2, 'two')


def test_plain_error():
    error = caught(failures.fail, True)
    assert isinstance(error, gopy.GoError)
    assert not isinstance(error, failures.ErrEmpty)
    assert str(error) == 'plain failure'


def test_results_beside_an_error():
    assert caught(failures.half, 7).results == (3,)
    assert caught(failures.two, True).results == (1, 'one')
    assert caught(failures.fail, True).results == ()


def test_sentinel():
    error = caught(failures.empty)
    assert isinstance(error, failures.ErrEmpty)
    assert not isinstance(error, failures.ErrOther)
    assert isinstance(error, gopy.GoError)
    assert str(error) == 'empty'
    try:
        failures.empty()
    except failures.ErrOther:
        raise AssertionError('the wrong sentinel matched')
    except failures.ErrEmpty:
        pass


def test_sentinel_through_a_wrapped_error():
    error = caught(failures.wrapped)
    assert isinstance(error, failures.ErrEmpty)
    assert str(error) == 'while wrapping: empty'
    assert isinstance(error.__cause__, failures.ErrEmpty)
    assert str(error.__cause__) == 'empty'


def test_error_type_with_fields():
    try:
        failures.code(404, 'gone')
        raise AssertionError('nothing was raised')
    except failures.CodeError as error:
        assert (error.code, error.text) == (404, 'gone')
        assert str(error) == 'code 404: gone'
        assert isinstance(error, gopy.GoError)


def test_error_type_inside_a_chain():
    error = caught(failures.wrapped_code, 5)
    assert isinstance(error, failures.CodeError)
    assert error.code == 5 and error.text == 'inner'
    assert str(error) == 'outer: code 5: inner'
    assert str(error.__cause__) == 'code 5: inner'


def test_joined_errors_match_each():
    error = caught(failures.both)
    assert isinstance(error, failures.CodeError)
    assert isinstance(error, failures.ErrEmpty)
    assert error.code == 7
    assert [str(part) for part in error.errors] == ['code 7: joined', 'empty']


def test_error_that_is_a_number():
    error = caught(failures.number, 12)
    assert isinstance(error, failures.NumberError)
    assert error.value == 12
    assert str(error) == 'number 12'


def test_method_raises():
    service = failures.Service('name')
    assert service.do(False) == 'name'
    with raises(failures.ErrOther, 'other'):
        service.do(True)


def test_eof_is_pythons_too():
    assert isinstance(caught(failures.eof), EOFError)


def test_error_values_go_in():
    assert failures.describe(None) == 'nil'
    assert failures.describe(failures.ErrEmpty) == 'empty'
    assert failures.is_empty(failures.ErrEmpty) is True
    assert failures.is_empty(failures.ErrOther) is False
    assert failures.is_empty(caught(failures.wrapped)) is True
    assert failures.describe(ValueError('from python')) == 'from python'
    with raises(TypeError, "describe() argument 'err': expected error"):
        failures.describe('text')


def test_a_function_that_takes_an_error_returns_one():
    assert failures.pass_(None) is None
    value = failures.pass_(failures.ErrEmpty)
    assert isinstance(value, failures.ErrEmpty)
    assert isinstance(failures.pass_(caught(failures.code, 1, 'x')), failures.CodeError)


def test_python_exception_comes_out_as_itself():
    error = ValueError('mine')
    assert failures.pass_(error) is error


@each('text', '', 'grüße', 'a\0b', 'x' * 5000)
def test_any_text(text):
    error = caught(failures.text, text)
    shown = str(error) if sys.version_info[0] > 2 else error.__unicode__()
    assert shown == text


def test_sentinel_can_be_raised():
    with raises(failures.ErrEmpty):
        raise failures.ErrEmpty


def test_many_errors_do_not_stay():
    before = gopy.live_objects()
    for number in range(500):
        caught(failures.code, number, 'x')
    for _ in range(3):
        gc.collect()
        time.sleep(0.02)
    assert gopy.live_objects() <= before + 150


def test_an_error_that_is_a_list():
    found = failures.check(3, 9, 4)
    assert len(found) == 3 and isinstance(found, failures.Findings)
    assert [e.code for e in found] == [3, 9, 4]
    assert isinstance(found[1], failures.CodeError) and found.worst().code == 9
    assert [e.code for e in found[1:]] == [9, 4] and [e.code for e in reversed(found)] == [4, 9, 3]
    assert str(found) == found.error() == '3 findings'
    assert not failures.check() and failures.check() == []
    found.append(failures.CodeError(code=12, text='mine'))
    found += [failures.CodeError(code=1, text='last')]
    assert [e.code for e in found] == [3, 9, 4, 12, 1] and len(found.value) == 5
    assert len(found.append_(failures.CodeError(code=8))) == 6 and len(found) == 5


def test_an_error_that_is_a_list_is_raised():
    error = caught(failures.check_all, 5, 6)
    assert isinstance(error, failures.Findings) and isinstance(error, gopy.GoError)
    assert [e.code for e in error.value] == [5, 6] == [e.code for e in error]
    assert failures.describe(error) == '2 findings'
    assert failures.check_all() is None


def test_an_error_that_is_a_list_goes_in():
    made = failures.Findings([failures.CodeError(code=2, text='x'), {'code': 3, 'text': 'y'}])
    assert failures.report(made) == '2 findings; code 2: x; code 3: y'
    assert failures.report(failures.check(7)) == '1 findings; code 7: found'
    assert failures.report(caught(failures.check_all, 8)) == '1 findings; code 8: found'
    assert failures.report([failures.CodeError(code=4, text='z')]) == '1 findings; code 4: z'
    assert failures.report(None) == '0 findings'
    with raises(TypeError, "report() argument 'found'"):
        failures.report(5)


def test_an_error_that_is_a_number_goes_everywhere():
    error = failures.next_number(4)
    assert isinstance(error, failures.NumberError) and error.value == 5
    assert failures.next_number(error).value == 6
    assert [e.value for e in failures.numbers(error, 7)] == [5, 7]
    assert failures.dynamic(error) == 'failures.NumberError'
    with raises(TypeError, "next_number() argument 'n'"):
        failures.next_number('x')
    with raises(failures.NumberError, 'number 5'):
        raise error


def test_errors_in_all_places_of_a_struct():
    held = failures.Tickets(last=3, all=[4, failures.NumberError(5)], by_name={'x': 6},
                            found=failures.check(1), code={'code': 9})
    assert isinstance(held.last, failures.NumberError) and held.last.value == 3
    assert [e.value for e in held.all] == [4, 5]
    assert held.by_name['x'].value == 6
    held.last = failures.NumberError(8)
    held.all[0] = held.last
    held.by_name['y'] = held.last
    assert (held.last.value, held.all[0].value, held.by_name['y'].value) == (8, 8, 8)
    assert isinstance(held.found, failures.Findings) and held.found[0].code == 1
    held.found.append({'code': 2, 'text': 'two'})
    assert [e.code for e in held.found] == [1, 2]
    held.found = failures.check(6)
    assert [e.code for e in held.found] == [6]
    assert held.code.code == 9


def test_methods_of_an_error_that_is_a_list_give_way_to_those_of_lists():
    findings = failures.Findings([{'code': 2, 'text': 'b'}, {'code': 1, 'text': 'a'}])
    findings.sort(key=lambda finding: finding.text)
    assert [f.code for f in findings] == [1, 2]
    findings.sort_()
    assert [f.code for f in findings] == [2, 1]


def test_an_error_without_text_has_a_repr():
    error = failures.CausedError()
    assert error.__repr__().startswith("CausedError('PANIC=runtime error: invalid memory address")
    with raises(gopy.GoPanic, 'nil pointer'):
        str(error)
    error.cause = ValueError('x')
    assert str(error) == 'because x'


def test_instances_of_sentinels_let_go_of_what_they_asked():
    before = gopy.live_objects()
    for _ in range(200):
        assert str(failures.ErrEmpty()) == 'empty' and failures.ErrEmpty().errors == ()
    gc.collect()
    assert gopy.live_objects() <= before + 100  # of 400; others come and go meanwhile


def test_fields_of_type_error_take_what_arguments_do():
    error = failures.CausedError(cause=failures.ErrEmpty)
    assert isinstance(error.cause, failures.ErrEmpty) and str(error) == 'because empty'
    assert isinstance(error.__cause__, failures.ErrEmpty)
    error.cause = failures.CodeError(code=3, text='x')
    assert error.cause.code == 3 and str(error) == 'because code 3: x'
    mine = ValueError('mine')
    error.cause = mine
    assert error.cause is mine
    error.cause = None
    assert error.cause is None
    with raises(TypeError, 'CausedError.cause', 'error'):
        error.cause = 5


def test_variables_of_type_error_that_are_nil_at_first():
    assert failures.last is None
    failures.last = failures.CodeError(code=4, text='x')
    assert failures.last_text() == '*failures.CodeError code 4: x false'
    assert failures.last.code == 4
    failures.last = failures.ErrLate
    assert failures.last_text() == '*errors.errorString late true'
    assert isinstance(failures.last, failures.ErrLate)
    failures.last = None
    assert failures.last_text() == '<nil> <nil> false'
    with raises(TypeError, 'last', 'error'):
        failures.last = 1


def raising(error):
    """A callback that raises."""
    def callback():
        raise error
    return callback


def test_exceptions_of_python_are_the_well_known_errors_of_go():
    class Mine(EOFError):
        pass
    assert failures.like(raising(EOFError('end'))) == 'io.EOF itself'
    assert failures.like(raising(Mine('end'))) == 'EOF'
    assert failures.like(raising(failures.ErrEmpty)) == 'empty'
    assert failures.like(raising(ValueError('v'))) == 'none: v'
    for number, text in ((errno.ENOENT, 'file does not exist'), (errno.EACCES, 'permission denied'),
                         (errno.EEXIST, 'file already exists'), (errno.EIO, 'none')):
        assert failures.like(raising(OSError(number, 'x'))).startswith(text)
    if sys.version_info[0] > 2:
        assert failures.like(raising(FileNotFoundError('x'))) == 'file does not exist'  # noqa: F821
        assert failures.like(raising(TimeoutError())) == 'context deadline exceeded'  # noqa: F821


def test_well_known_exceptions_come_back():
    with raises(EOFError):
        failures.around(raising(EOFError()))
    missing = OSError(errno.ENOENT, 'x')
    error = caught(failures.around, raising(missing))
    assert isinstance(error, OSError) and error.__cause__ is missing
    end = EOFError('end')
    assert failures.pass_(end) is end


def test_interfaces_of_errors_are_exception_classes():
    with raises(failures.Coded) as context:
        failures.hide(3, False)
    error = context.value
    assert error.number() == 3 and str(error) == error.error() == 'hidden 3'
    assert caught(failures.hide, 4, True).number() == 4
    assert isinstance(caught(failures.hide, 4, True).__cause__, failures.Coded)
    assert not isinstance(caught(failures.empty), failures.Coded)
    with raises(TypeError, 'Coded is an interface'):
        failures.Coded()


def test_error_types_derive_from_the_interfaces_that_they_implement():
    assert issubclass(failures.CodeError, failures.Coded)
    error = caught(failures.code, 5, 'x')
    assert type(error) is failures.CodeError and error.number() == 5
    assert not issubclass(failures.NumberError, failures.Coded)


def test_values_of_interfaces_of_errors():
    with raises(failures.AllCoded) as context:
        failures.validate(1, 2)
    assert [e.number() for e in context.value] == [1, 2]
    assert isinstance(context.value[0], failures.Coded) and str(context.value[1]) == 'hidden 2'
    assert failures.number_of(context.value[1]) == 2
    assert failures.first_coded() is None and failures.number_of(None) == -1
    assert failures.first_coded(7).code == 7 and failures.number_of(failures.first_coded(7)) == 7
    assert failures.number_of(failures.CodeError(code=8)) == 8
    assert failures.Coded.of(failures.CodeError(code=9)).number() == 9
    error = failures.CodeError(code=9)
    assert failures.CodeError.of(error) is error
    with raises(TypeError, 'CodeError.of(): expected gopy.test/cases/failures.CodeError, got'):
        failures.CodeError.of(failures.ErrEmpty())
    assert str(failures.Coded.of(failures.CodeError(code=9, text='t'))) == 'code 9: t'
    with raises(TypeError, 'Coded'):
        failures.Coded.of(failures.ErrEmpty)
    with raises(TypeError, 'Coded'):
        failures.number_of(ValueError('x'))


def test_python_implements_an_interface_of_errors():
    class Mine(failures.Coded):
        def error(self):
            return 'mine'

        def number(self):
            return 42
    mine = Mine('text')
    assert failures.number_of(mine) == 42 and str(mine) == 'text'
    assert failures.pass_(mine) is mine
    assert caught(failures.around, raising(mine)).__cause__ is mine


def test_errors_that_are_values_are_equal_by_value():
    assert failures.NumberError(3) == failures.NumberError(3) != failures.NumberError(4)
    assert len(set([failures.NumberError(3), failures.NumberError(3)])) == 1
    assert failures.NumberError(3) != 3 and failures.NumberError(3) != failures.code


def test_interfaces_of_errors_come_along():
    from cases.go import runtime
    with raises(runtime.Error, 'divide by zero'):
        failures.divide(1, 0)
    assert issubclass(runtime.TypeAssertionError, runtime.Error)


def test_callbacks_raise_errors_of_go_that_python_made():
    mine = failures.CodeError(code=6, text='mine')
    for _ in range(3):
        error = caught(failures.around, raising(mine))
        assert isinstance(error, failures.CodeError) and error.code == 6
        assert str(error) == 'around: code 6: mine'
    assert mine.code == 6 and str(mine) == 'code 6: mine'
    given = caught(failures.code, 8, 'given')
    assert caught(failures.around, raising(given)).code == 8
    assert given.code == 8 and isinstance(given.__cause__, type(None))


def test_errors_that_are_structs_by_value_are_equal_as_in_go():
    error, again = caught(failures.exceed, False), caught(failures.exceed, False)
    assert error == again == failures.limit_of_size == failures.limit_of_size
    assert not error != failures.limit_of_size
    assert error != failures.limit_of_time and error != 'limit of size'
    assert len(set([error, again, failures.limit_of_size, failures.limit_of_time])) == 2
    around = caught(failures.exceed, True)
    assert isinstance(around, failures.Limit)
    assert around != error and around.__cause__ == error
