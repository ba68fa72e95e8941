"""Slices and arrays whose elements C reads: as lists, as buffers, and while they change."""

import gc
import struct
import sys

import pytest

from gopy_runtime import views

from . import people

BUFFERS = pytest.mark.skipif(sys.version_info < (3, 9), reason='PyType_FromSpec knows no buffers')
CASES = {
    '[]int': [0, -1, 2**63 - 1, -(2**63), 2**31, 7],
    '[]float64': [0.5, -1.25, float('inf'), 1e300],
    '[]string': ['', 'é', 'x' * 500, '\udc80', '\0'],
    '[]bool': [True, False, True],
    '[]complex64': [1.5 - 2j, 0j],
    '[3]int16': [-(2**15), 0, 2**15 - 1],
}


def made(go_type, values=()):
    return views.make(views.view_class(go_type), values or None)


@pytest.fixture(params=sorted(CASES))
def both(request):
    return made(request.param, CASES[request.param]), list(CASES[request.param])


def test_reading(both):
    view, values = both
    assert len(view) == len(values) and list(view) == values == view.tolist() == view._plain_copy()
    assert [view[i] for i in range(-len(values), len(values))] == values * 2
    assert [type(x) for x in view] == [type(x) for x in values]
    assert view == values and not view == values[:-1] and repr(view) == repr(values)
    assert list(reversed(view)) == values[::-1] and list(view[1:]) == values[1:]
    assert view[::-1] == values[::-1] and values[-1] in view
    assert view.index(values[-1]) == values.index(values[-1])


def test_what_is_out_of_reach(both):
    view, values = both
    for index in (len(values), -len(values) - 1, 2**40, 2**70):
        with pytest.raises(IndexError, match='out of range'):
            view[index]
    for index in ('x', 1.0, None):
        with pytest.raises((TypeError, AttributeError)):
            view[index]


def test_writing():
    ints, floats = made('[]int', [1, 2, 3]), made('[]float64', [1, 2])
    ints[0], ints[-1], floats[1] = 10, 2**40, 7
    assert ints == [10, 2, 2**40] and floats == [1, 7] and type(floats[1]) is float
    for value, error in ((2**63, OverflowError), ('x', TypeError), (1.0, TypeError)):
        with pytest.raises(error, match=r'\[\]int\[1\]: '):
            ints[1] = value
    del ints[0]
    ints.append(5)
    ints[1:1] = [8, 9]
    assert ints == [2, 8, 9, 2**40, 5] and ints.pop() == 5
    with pytest.raises(TypeError, match='its length is fixed'):
        del made('[3]int16', [1, 2, 3])[0]


def test_iteration_sees_changes():
    view = made('[]int', [1, 2, 3])
    seen = []
    for x in view:
        seen.append(x)
        if len(view) < 5:
            view.append(x * 10)
    assert seen == [1, 2, 3, 10, 20]
    running = iter(view)
    next(running)
    view.clear()
    assert list(running) == []
    assert iter(running) is running


def test_released_views():
    view = made('[]int', [1, 2])
    running = iter(view)
    view._handle = 0
    for use in (
        lambda: view[0],
        lambda: len(view),
        lambda: list(view),
        view.tolist,
        lambda: next(running),
        lambda: view.__setitem__(0, 1),
    ):
        with pytest.raises(ValueError, match='released'):
            use()


def test_the_class_alone_reads_nothing():
    elements = type(made('[]int', [1])).__mro__[1]
    for use in (lambda: elements()[0], lambda: len(elements()), lambda: list(elements())):
        with pytest.raises(AttributeError):
            use()


def test_iterators_keep_their_view_and_let_it_go():
    gc.collect()
    before = people.ENGINE.live_objects()
    running = iter(made('[]int', [1, 2]))
    assert list(running) == [1, 2]
    del running
    assert people.ENGINE.live_objects() == before


@BUFFERS
def test_buffers():
    for go_type, code in (('[]int', 'q'), ('[]float64', 'd'), ('[]bool', '?'), ('[3]int16', 'h')):
        values = CASES[go_type]
        memory = memoryview(made(go_type, values))
        assert (memory.format, memory.ndim, memory.shape) == (code, 1, (len(values),))
        assert memory.tolist() == values and not memory.readonly and memory.contiguous
        assert memory.tobytes() == struct.pack('%d%s' % (len(values), code), *values)
    with pytest.raises((BufferError, TypeError)):
        memoryview(made('[]string', ['a']))
    assert memoryview(made('[]int')).tolist() == []


@BUFFERS
def test_a_buffer_outlives_the_slice_and_its_growth():
    gc.collect()
    before = people.ENGINE.live_objects()
    view = made('[]int', list(range(1000)))
    memory = memoryview(view)
    memory[0] = 77
    assert view[0] == 77
    view.extend(range(5000))
    view.clear()
    view._handle = 0
    for _ in range(50):
        made('[]int', list(range(1000)))
    assert memory[0] == 77 and memory[1:].tolist() == list(range(1, 1000))
    memory.release()
    del view
    assert people.ENGINE.live_objects() == before


@BUFFERS
def test_numpy_sees_the_memory():
    numpy = pytest.importorskip('numpy')
    view = made('[]float64', [1.0, 2.0])
    array = numpy.asarray(view)
    array[0] = 5
    assert (
        view[0] == 5
        and array.dtype == 'float64'
        and numpy.asarray(made('[]complex64', [1j]))[0] == 1j
    )
