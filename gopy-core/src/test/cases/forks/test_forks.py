"""A forked child has a Go of its own, for the threads of Go did not come along, or is refused."""
from __future__ import absolute_import, unicode_literals

import gc
import os
import sys

from cases import anything, callbacks, environment, failures, gopy, structs, variables
from runner import raises, skip

FOLLOWS = hasattr(os, 'register_at_fork')


def in_child(function):
    """The exit code of a forked child that calls ``function``: 0 if that raised nothing."""
    if not hasattr(os, 'fork'):
        skip('no fork here')
    child = os.fork()
    if not child:
        code = 1
        try:
            function()
            code = 0
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def forks_are_followed(case):
    """For cases of children that call Go: elsewhere the case holds that this is refused."""
    def run():
        point = structs.Point(1, 2)
        assert structs.sum(point) == 3
        if FOLLOWS:
            case()
        else:
            assert in_child(lambda: refused(structs.Point, "Go's threads did not come along")) == 0
        assert structs.sum(point) == 3
    run.__name__ = case.__name__
    return run


def refused(function, words, *args):
    with raises(gopy.GoForkError, words):
        function(*args)


@forks_are_followed
def test_calls_go_on():
    def use():
        assert structs.sum(structs.Point(3, 4)) == 7
        assert structs.new_line(3, 4).length() == 7
        with raises(failures.ErrEmpty):
            failures.wrapped()
        with raises(failures.CodeError):
            failures.wrapped_code(5)
        with raises(ValueError):
            callbacks.apply(lambda n: int('x'), 1)
        assert callbacks.parallel(100, lambda n: n) == sum(range(100))
    for _ in range(3):
        assert in_child(use) == 0


@forks_are_followed
def test_objects_of_the_parent_are_refused_and_let_go():
    lines = [structs.new_line(1, 2) for _ in range(300)]
    held = [structs.new_line(1, 2)]
    words = gopy.Slice['string'](['a'])
    with raises(failures.CodeError) as caught:
        failures.wrapped_code(5)

    def use():
        del lines[:]
        before = gopy.live_objects()
        line = structs.new_line(3, 4)
        theirs = 'was made before this process was forked'
        refused(held[0].length, 'length(): the object ' + theirs)
        refused(anything.kind, "kind() argument 'v[0]': the object " + theirs, held)
        with raises(gopy.GoForkError) as told:
            gopy.plain(held[0])
        assert str(told.value).startswith('the object ' + theirs)
        refused(words.append, theirs, 'b')
        refused(failures.describe, theirs, caught.value)
        assert line.length() > 0
        del held[:], line
        gc.collect()
        structs.Point(1, 2)
        assert gopy.live_objects() <= before + 1
    assert in_child(use) == 0
    assert len(lines) == 300 and lines[0].length() == held[0].length()


@forks_are_followed
def test_variables_are_those_of_the_child():
    variables.count = 10
    assert variables.increment() == 11
    variables.current = variables.Config(7, 'x')

    def use():
        assert variables.count == 0 and variables.current is None
        assert variables.increment() == 1
        assert variables.count == 1
    assert in_child(use) == 0
    assert variables.count == 11 and variables.current.level == 7


@forks_are_followed
def test_types_made_at_run_time():
    assert list(gopy.Slice['[]uint16']([[1], [2]])[1]) == [2]
    assert anything.kind(gopy.Map['int8', 'bool']({1: True})) == 'map[int8]bool'

    def use():
        assert list(gopy.Slice['[3]int8']([[1, 2, 3]])[0]) == [1, 2, 3]
        assert list(gopy.Slice['[]uint16']([[1], [2]])[1]) == [2]
        assert anything.kind(gopy.Map['int16', 'bool']({1: True})) == 'map[int16]bool'
        assert anything.kind(gopy.Map['int8', 'bool']({1: True})) == 'map[int8]bool'
    assert in_child(use) == 0


@forks_are_followed
def test_errors_that_the_parent_met_otherwise():
    """Both number what errors match as they meet it, each in an order of its own."""
    for function in (failures.empty, failures.eof, failures.both):
        with raises(gopy.GoError):
            function()

    def use():
        with raises(failures.CodeError) as caught:
            failures.both()
        assert isinstance(caught.value, failures.ErrEmpty)
        with raises(EOFError):
            failures.eof()
        with raises(failures.ErrEmpty):
            failures.empty()
    assert in_child(use) == 0


@forks_are_followed
def test_executors():
    try:
        import concurrent.futures  # noqa: F401
    except ImportError:
        skip('no concurrent.futures')
    with gopy.Executor() as executor:
        assert executor.submit(callbacks.apply, abs, -3).result() == 3

        def use():
            assert executor.submit(callbacks.apply, abs, -3).result() == 3
            assert executor.submit(abs, -4).result() == 4
            assert list(gopy.Executor().map(structs.sum, [structs.Point(1, 2)])) == [3]
        assert in_child(use) == 0
        assert executor.submit(callbacks.apply, abs, -3).result() == 3


@forks_are_followed
def test_children_of_children():
    def use():
        assert callbacks.apply(abs, -1) == 1
        line = structs.new_line(3, 4)

        def deeper():
            refused(line.length, 'was made before this process was forked')
            assert callbacks.apply(abs, -1) == 1
        assert in_child(deeper) == 0
        assert in_child(lambda: in_child(deeper)) == 0
        assert line.length() > 0
    assert in_child(use) == 0


@forks_are_followed
def test_pools():
    import multiprocessing
    with multiprocessing.get_context('fork').Pool(2) as pool:
        assert pool.map(failures.half, [2, 4, 6]) == [1, 2, 3]


@forks_are_followed
def test_no_place_for_a_copy():
    def use():
        os.environ['TMPDIR'] = os.path.join(os.path.dirname(__file__), 'missing')
        for _ in range(2):
            with raises(gopy.GoForkError, 'TMPDIR may name another folder') as told:
                structs.origin()
            assert str(told.value).startswith('this process was forked')
    assert in_child(use) == 0


@forks_are_followed
def test_variables_of_the_process():
    os.environ['GOPY_FORK'] = 'parent'
    try:
        def use():
            assert environment.lookup('GOPY_FORK') == ('parent', True)

        def change():
            os.environ['GOPY_FORK'] = 'child'
            assert environment.lookup('GOPY_FORK') == ('child', True)
            del os.environ['GOPY_FORK']
            assert environment.lookup('GOPY_FORK') == ('', False)
        assert in_child(use) == in_child(change) == 0
    finally:
        del os.environ['GOPY_FORK']
