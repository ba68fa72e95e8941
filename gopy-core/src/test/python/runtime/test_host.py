"""What the runtime minds on .NET."""
from __future__ import absolute_import

import pytest

from gopy_runtime import host


class Failing(type):
    """The metaclass of an abstract class whose first questions fail, as on IronPython."""

    left = 0

    def __instancecheck__(cls, value):
        Failing.left -= 1
        if Failing.left >= 0:
            raise TypeError('weak object has gone away')
        return value == 1


Kind = Failing('Kind', (object,), {})


def test_questions_to_abstract_classes_are_asked_again():
    for value in 1, 2:
        Failing.left = 3
        assert host.patient(value, Kind) == (value == 1)
    Failing.left = 100
    with pytest.raises(TypeError):
        host.patient(1, Kind)
