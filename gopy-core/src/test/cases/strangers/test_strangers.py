"""Two packages made of Go in one process: what one's Go holds, the other's refuses."""
from __future__ import absolute_import, unicode_literals

from cases import anything, callbacks, gopy, structs
from golib import bytes as go_bytes
from golib import gopy as other
from golib import strconv, strings, time
from runner import raises

WORDS = 'Buffer of the package golib has a Go runtime of its own, which cases cannot reach'


def buffer():
    made = go_bytes.new_buffer(b'theirs')
    assert made.string() == 'theirs'
    return made


def test_objects_are_refused():
    theirs = buffer()
    for call in (anything.kind, gopy.plain, gopy.ptr, gopy.val, gopy.Ref):
        with raises(TypeError, WORDS):
            call(theirs)
    for value in ([theirs], {'a': [theirs]}):
        with raises(TypeError, WORDS):
            anything.kind(value)
    with raises(TypeError, WORDS):
        gopy.Slice['any']([theirs])
    with raises(TypeError, "sum() argument 'p'", 'Buffer of the package golib'):
        structs.sum(theirs)
    with raises(TypeError, 'Point of the package cases', 'golib cannot reach'):
        other.Ref(structs.Point(1, 2))
    assert theirs.string() == 'theirs'


def test_values_are_as_pythons_own():
    assert anything.kind(time.Month.MAY) == 'int'
    assert anything.kind(time.HOUR) == 'time.Duration'
    assert anything.kind(strings.Builder) == 'func(...interface {}) (interface {}, error)'


def test_exceptions_are_as_pythons_own():
    with raises(strconv.NumError) as caught:
        strconv.atoi('x')
    assert 'parsing "x"' in anything.print_('%v', caught.value)
    with raises(strconv.NumError) as again:
        raised_by_go(caught.value)
    assert again.value is caught.value


def raised_by_go(error):
    def fail(n):
        raise error
    return callbacks.walk(1, fail)


def test_both_work_side_by_side():
    assert strings.map(lambda rune: callbacks.apply(lambda n: n + 1, rune), 'abc') == 'bcd'
