# -*- coding: utf-8 -*-
"""``str`` and ``format`` of Go's values, by fmt.Formatter, fmt.Sprintf and Python's own rules."""
from __future__ import absolute_import, unicode_literals

from cases import formats, gopy
from runner import raises

Text = type('')


def test_a_formatter_prints_itself():
    grid = formats.new_grid([[1, 2.5], [3, 4]])
    assert str(grid) == '1;2.5;\n3;4;\n' == format(grid, '') == format(grid)
    assert format(grid, '.2f') == '1.00;2.50;\n3.00;4.00;\n' == format(grid, '%.2f')
    assert '{:+5.1f}'.format(grid) == ' +1.0; +2.5;\n +3.0; +4.0;\n'
    assert format(grid, '%g %%') == '1;2.5;\n3;4;\n %'
    assert str(formats.formatted('ü')) == ('hidden v ü' if str is Text else
                                          'hidden v ü'.encode('utf-8'))
    assert Text(formats.formatted('ü')) == 'hidden v ü'
    assert format(formats.formatted('ü'), '>14') == '    hidden v ü'
    assert format(formats.formatted('ü'), 'q') == 'hidden q ü'


def test_string_serves_str_where_there_is_one():
    named = formats.Named('x')
    assert str(named) == 'x' == format(named, '')
    assert format(named, '%v') == '<v x>' == format(named, 'v')
    assert format(named, '*>3') == '**x'


def test_numbers_that_print_themselves():
    ratio = formats.Ratio(0.25)
    assert str(ratio) == 'v:25%' == format(ratio, '')
    assert format(ratio, '.3f') == 'f:25%' == format(ratio, '%f')
    assert format(ratio, '>7') == '   0.25'
    assert format(ratio, '%') == '25.000000%'
    assert ratio + 1 == 1.25


def test_numbers_with_a_text():
    warm = formats.Celsius(36.6)
    assert format(warm, '') == '36.6°C' and format(warm, '%8v') == '  36.6°C'
    assert format(warm, '.2f') == '36.60' and format(warm, '%.2f') == '36.60'
    assert format(warm, '%>6') == '%%36.6'


def test_any_value_takes_verbs_of_go():
    assert format(formats.Point(1, 2), '%+v') == '{X:1 Y:2}'
    assert format(formats.Line(to={'x': 1, 'y': 2}), '%+v') == '&{From:{X:0 Y:0} To:{X:1 Y:2}}'
    assert '{:%T}'.format(formats.Point()).endswith('formats.Point')
    assert format(gopy.Slice[int]([1, 2]), '%v') == '[1 2]'
    assert format(gopy.Map[str, int]({'b': 1, 'a': 2}), '%v') == 'map[a:2 b:1]'
    assert format(gopy.Slice[int]([1, 2]), '>8') == '  [1, 2]'
    assert format(formats.Point(1, 2), '%d %s') == '{1 2} %!s(MISSING)'
    with raises(ValueError):
        format(formats.Point(), 'nonsense')


def test_errors_tell_more():
    with raises(gopy.GoError) as caught:
        formats.fail()
    assert str(caught.value) == 'failed' == format(caught.value, '') == format(caught.value, '%v')
    assert format(caught.value, '%+v') == 'failed\nat formats.go'
    assert format(caught.value, '>8') == '  failed'


def test_what_panics_says_so_as_in_go():
    assert str(formats.Nobody()) == '%!v(PANIC=Format method: nobody)'
