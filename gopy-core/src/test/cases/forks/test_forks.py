"""A child forked after the first call: Go's threads are missing there, so calls are refused."""
from __future__ import absolute_import, unicode_literals

import os
import sys

from cases import gopy, structs
from runner import skip


def in_child(function):
    """The exit code of a forked child that calls ``function``: 0 if this gave True."""
    if not hasattr(os, 'fork'):
        skip('no fork here')
    child = os.fork()
    if not child:
        code = 1
        try:
            code = 0 if function() else 2
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def refused(function, *args):
    try:
        function(*args)
    except gopy.GoForkError as e:
        return "Go's threads did not come along" in str(e)
    return False


def test_calls_are_refused():
    assert structs.sum(structs.Point(1, 2)) == 3
    assert in_child(lambda: refused(structs.origin)) == 0
    assert structs.sum(structs.Point(1, 2)) == 3


def test_objects_of_the_parent_are_refused_and_let_go():
    lines = [structs.new_line(1, 2) for _ in range(300)]

    def use():
        line = lines.pop()
        del lines[:]
        return refused(line.length) and refused(structs.new_line, 1, 2)
    assert in_child(use) == 0
    assert len(lines) == 300 and lines[0].length() >= 0


def test_a_constructor_is_refused():
    assert in_child(lambda: refused(structs.Point)) == 0


def test_calls_on_goroutines_are_refused():
    try:
        import concurrent.futures  # noqa: F401
    except ImportError:
        skip('no concurrent.futures')
    point = structs.Point(1, 2)
    assert gopy.Executor().submit(structs.sum, point).result() == 3
    assert in_child(lambda: refused(gopy.Executor().submit(structs.sum, point).result)) == 0
    assert in_child(lambda: refused(list, gopy.Executor().map(structs.sum, [point]))) == 0
