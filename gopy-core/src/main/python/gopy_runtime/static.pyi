"""What stubs alone have."""

from abc import ABCMeta
from collections.abc import Mapping
from typing import Any, TypeVar

from typing_extensions import TypeAlias

_T = TypeVar("_T")

Fields: TypeAlias = Mapping[str, Any]
"""A struct by its fields, whose names are Python's or Go's."""

class Interface(ABCMeta):
    """The class of protocols that stand for Go interfaces."""

    def of(cls: type[_T], value: object) -> _T:
        """``value`` as this interface: Go's type assertion ``value.(T)``."""
