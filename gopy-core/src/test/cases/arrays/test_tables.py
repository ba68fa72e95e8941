# -*- coding: utf-8 -*-
"""The scalars of numpy, and the times, tables and missing values of pandas, as arguments."""
from __future__ import absolute_import, unicode_literals

from datetime import datetime, timedelta

from cases import arrays, blobs, gopy
from runner import raises
from test_arrays import numpy, pandas, with_numpy


@with_numpy
def test_scalars():
    assert arrays.not_(numpy.bool_(True)) is False and arrays.not_(numpy.array([False])[0]) is True
    assert arrays.Flags(on=numpy.bool_(True)).on is True
    assert arrays.conjugate(numpy.complex64(1 + 2j)) == 1 - 2j
    assert arrays.numbers(numpy.uint8(2)) == [0, 1] == arrays.numbers(numpy.int64(2))
    assert arrays.sum([numpy.float32(0.5), numpy.float16(2), numpy.longdouble(1)]) == 3.5
    for wrong in (numpy.int64(1), numpy.float64(1), numpy.array([True]), 'x', [True]):
        with raises(TypeError, "not_() argument 'b': expected bool"):
            arrays.not_(wrong)
    with raises(TypeError, 'expected int, got float64'):
        arrays.numbers(numpy.float64(3))


@with_numpy
def test_behind_any_they_are_what_they_are_in_python():
    record = {'a': numpy.bool_(True), 'b': numpy.complex64(1j), 'c': numpy.timedelta64(90, 's'),
              'd': numpy.str_('ü'), 'e': numpy.float32(0.5), 'f': pandas.NA, 'g': pandas.NaT,
              'h': numpy.datetime64('NaT', 's'), 'i': float('nan'), 'j': None}
    assert arrays.describe([record]) == (
        'map[a:true b:(0+1i) c:1m30s d:ü e:0.5 f:<nil> g:<nil> h:<nil> i:NaN j:<nil>]')


@with_numpy
def test_times():
    stamps = pandas.date_range('2026-01-02', periods=2, freq='36h', tz='UTC')
    expected = [1767312000 * 10 ** 9, 1767441600 * 10 ** 9]
    assert list(arrays.unix_nanos(stamps)) == expected
    assert list(arrays.unix_nanos(pandas.Series(stamps))) == expected
    fine = '2026-01-02T03:04:05.123456789'
    for moment in (numpy.datetime64(fine), pandas.Timestamp(fine),
                   pandas.Timestamp(fine, tz='Europe/Paris')):
        assert arrays.clock(moment) == '2026-01-02 03:04:05.123456789'
    assert arrays.clock(numpy.datetime64('1969-12-31T23:59:59.5')) == '1969-12-31 23:59:59.5'
    assert arrays.clock(numpy.datetime64('2400')) == '2400-01-01 00:00:00'
    naive = numpy.array(['2026-01-02', '1960-03-04'], dtype='M8[ns]')
    assert list(arrays.unix_nanos(naive)) == list(arrays.unix_nanos([datetime(2026, 1, 2),
                                                                     datetime(1960, 3, 4)]))
    for missing in (pandas.NaT, numpy.datetime64('NaT', 'ns')):
        with raises(TypeError, "clock() argument 't': expected time.Time, got"):
            arrays.clock(missing)
    with raises(OverflowError):
        arrays.clock(numpy.datetime64('12000-01-01'))


@with_numpy
def test_durations():
    assert arrays.nanoseconds(pandas.Timedelta(1, 'ns')) == 1
    assert arrays.nanoseconds(pandas.Timedelta(-5, 'ns')) == -5
    assert arrays.nanoseconds(numpy.timedelta64(-7, 'ns')) == -7
    assert arrays.total(numpy.array([1, 2], dtype='m8[us]')) == timedelta(microseconds=3)
    assert arrays.total(pandas.Series(pandas.to_timedelta(['1s', '2ms']))) == timedelta(0, 1, 2000)
    for missing in (pandas.NaT, numpy.timedelta64('NaT', 'ns')):
        with raises(TypeError, "expected time.Duration, got"):
            arrays.nanoseconds(missing)
    with raises(TypeError):
        arrays.nanoseconds(numpy.timedelta64(1, 'M'))


@with_numpy
def test_what_is_missing_is_nil():
    times = pandas.Series(pandas.to_datetime(['2026-01-01', None]))
    numbers = pandas.Series([1, None, 3], dtype='Int64')
    assert arrays.missing(times, numbers) == (1, 1)
    assert arrays.missing([], [float('nan'), None]) == (0, 1)
    with raises(TypeError, "'xs[1]': expected float64, got None"):
        arrays.sum(numbers)


@with_numpy
def test_tables():
    frame = pandas.DataFrame({'x': [1, 2], 'y': [0.5, 1.5]})
    assert arrays.means(frame) == {'x': 1.5, 'y': 1.0}
    assert list(arrays.rows(frame.to_numpy())) == [1.5, 3.5]
    frame['name'], frame['ok'] = ['a', None], [True, False]
    assert arrays.describe(frame.to_dict('records')) == (
        'map[name:a ok:true x:1 y:0.5]\nmap[name:NaN ok:false x:2 y:1.5]')
    for labels in (frame.columns, pandas.Series(['x', 'y', 'name', 'ok'], dtype='string'),
                   pandas.Categorical(['x', 'y', 'name', 'ok']),
                   numpy.array(['x', 'y', 'name', 'ok'])):
        assert arrays.join(labels) == 'x,y,name,ok'


@with_numpy
def test_rows_of_tables():
    frame = pandas.DataFrame({'x': [1, 2], 'y': [0.5, 1.5], 'z': ['a', 'b']})
    assert list(arrays.rows(frame[['x', 'y']])) == [1.5, 3.5]
    assert list(arrays.rows(frame[['y', 'y', 'x']])) == [2, 5]
    assert not arrays.rows(frame[[]]) and not arrays.rows(frame[['x']][:0])
    assert arrays.sum_cells(pandas.DataFrame({'a': [1, 2], 'b': [3, 4]})) == 10
    with raises(TypeError, """'table["z"][0]': expected float64, got str"""):
        arrays.rows(frame)
    with raises(ValueError, "'cells[0]': [2]int32 has 2 elements, got 1"):
        arrays.sum_cells(frame[['x']])
    frame = pandas.DataFrame({'a': ['u', 'v'], 'b': ['w', None]})
    assert arrays.grid_of(frame[['a', 'a']]) == 'u u;v v'
    with raises(TypeError):
        arrays.grid_of(frame)


@with_numpy
def test_a_series_is_read_as_its_array():
    numbers = pandas.Series([1.0, 2.0])
    arrays.double(numbers)
    assert numbers.tolist() == [1, 2], 'a Series is copied'
    for kind in 'i1', 'u2', 'i4', 'f4', '>f8', 'Int64', 'Float32':
        assert arrays.sum(pandas.Series([1, 2], dtype=kind)) == 3, kind
    assert arrays.sum(pandas.Index([1, 2])) == 3 == arrays.sum(pandas.RangeIndex(1, 3))
    assert arrays.sum(pandas.Series(range(100000))) == 4999950000
    assert arrays.sum(pandas.Series([True, False])) == 1 == arrays.sum([True, False])


@with_numpy
def test_more_dimensions():
    table = numpy.arange(6.0).reshape(2, 3)
    for given in (table, numpy.asfortranarray(table), table.astype('f4'), table.astype('i2'),
                  numpy.arange(12.0).reshape(2, 6)[:, ::2] / 2, table.astype('>f8')):
        assert list(arrays.rows(given)) == [3, 12], given.dtype
    assert list(arrays.rows(table.T)) == [3, 5, 7]
    assert list(arrays.rows(numpy.empty((3, 0)))) == [0, 0, 0] and not arrays.rows(table[:0])
    assert arrays.sum_cube(numpy.arange(12).reshape(3, 2, 2)) == 66
    assert numpy.array_equal(numpy.array(arrays.cube(3)), numpy.arange(27).reshape(3, 3, 3))
    assert arrays.cube(2) == numpy.arange(8).reshape(2, 2, 2).tolist()
    with raises(TypeError, "'xs[0]': expected float64, got list"):
        arrays.sum(table)
    with raises(ValueError, '[2][2]int32 has 2 elements, got 3'):
        arrays.sum_cube(numpy.arange(12).reshape(2, 3, 2))


@with_numpy
def test_what_is_masked_is_refused():
    numbers = numpy.ma.array([1.0, 2.0, 3.0], mask=[False, True, False])
    octets = numpy.ma.array([1, 2], dtype='u1', mask=[False, True])
    for call in (lambda: arrays.sum(numbers), lambda: arrays.join(numbers.astype('U3')),
                 lambda: arrays.rows(numbers.reshape(3, 1)), lambda: arrays.rows([numbers]),
                 lambda: arrays.describe([{'x': numbers}]), lambda: arrays.sum([numpy.ma.masked]),
                 lambda: arrays.sum(gopy.borrow(numbers)), lambda: arrays.numbers(octets[1]),
                 lambda: arrays.conjugate(numpy.ma.masked), lambda: arrays.double(octets),
                 lambda: arrays.not_(numbers[1]), lambda: blobs.size(octets)):
        with raises(TypeError, 'what is masked has no value in Go: fill it first'):
            call()
    view = arrays.numbers(2)
    with raises(TypeError, 'fill it first'):
        view[:] = numbers[:2]
    with raises(TypeError, "sum() argument 'xs'"):
        arrays.sum(numbers)
    assert arrays.sum(numbers.filled(0)) == 4 == arrays.sum(numbers.compressed())
    whole = numpy.ma.array([1.0, 2.0], mask=False)
    assert arrays.sum(whole) == 3 == arrays.sum(gopy.borrow(whole)) == arrays.sum(numbers[::2]) - 1
    assert list(arrays.rows(whole.reshape(1, 2))) == [3]
