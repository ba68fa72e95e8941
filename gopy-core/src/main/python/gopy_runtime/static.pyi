"""What stubs alone have."""

from abc import ABCMeta
from typing import TypeVar

_T = TypeVar("_T")

class Interface(ABCMeta):
    """The class of protocols that stand for Go interfaces."""

    def of(cls: type[_T], value: object) -> _T:
        """``value`` as this interface: Go's type assertion ``value.(T)``."""
