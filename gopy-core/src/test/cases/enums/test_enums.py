"""Groups of constants of a named integer are enums."""
from __future__ import absolute_import, unicode_literals

from cases import enums
from runner import raises


def test_members():
    assert enums.Color.RED == 0 and enums.Color.BLUE == 2
    assert isinstance(enums.Color.RED, (int, type(1 << 64)))  # a long on IronPython 2.7
    assert type(enums.Color.RED) is enums.Color
    assert [member.name for member in enums.Color] == ['RED', 'GREEN', 'BLUE']
    assert enums.Color.GREEN.value == 1


def test_full_names_stay_in_the_module():
    assert enums.RED is enums.Color.RED
    assert enums.MODE_READ is enums.Mode.READ


def test_look_up():
    assert enums.Color(1) is enums.Color.GREEN
    assert enums.Color['BLUE'] is enums.Color.BLUE
    with raises(KeyError):
        enums.Color['PINK']


def test_results_are_members():
    assert enums.paint(2) is enums.Color.BLUE
    assert enums.paint(enums.RED) is enums.RED
    assert enums.Color.BLUE.next() is enums.Color.RED


def test_unknown_values_are_usable():
    unknown = enums.paint(77)
    assert unknown == 77 and type(unknown) is enums.Color
    assert str(unknown) == 'no color'


def test_str_is_gos():
    assert str(enums.Color.RED) == 'red'


def test_flags():
    both = enums.Mode.READ | enums.Mode.WRITE
    assert both == 3 and type(both) is enums.Mode
    assert both.name == 'READ|WRITE' and (both | 64).name == 'READ|WRITE|64'
    assert both.has(enums.MODE_WRITE) is True
    assert both.has(enums.MODE_EXEC) is False
    assert both & enums.Mode.READ == enums.Mode.READ
    assert enums.combine(enums.Mode.READ, enums.Mode.EXEC) == 5


def test_field():
    pen = enums.Pen(enums.BLUE)
    assert pen.color is enums.BLUE
    pen.color = 1
    assert pen.color is enums.GREEN


def test_wrong_type():
    with raises(TypeError, 'paint()', 'Color'):
        enums.paint('red')


def test_flags_with_a_mask():
    both = enums.Access.OWNER | 0o7
    assert type(both) is enums.Access
    assert both & enums.ACCESS_ALL == 7
    assert type(enums.ACCESS_GROUP | enums.ACCESS_OTHER) is enums.Access
