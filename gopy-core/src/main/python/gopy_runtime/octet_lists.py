"""What IronPython 2.7 takes for bytes besides its own, not asking ``__bytes__``: lists of .NET.

A class below ``Octets`` may be one, so ``bytes(view)`` and all else there that reads bytes take it.
"""
from __future__ import absolute_import

from System import Array, Byte
from System.Collections.Generic import IList


class OctetList(IList[Byte]):
    """Base of what has ``tobytes``."""

    __slots__ = ()

    #: Asked for before ``CopyTo``, as is all of this by .NET alone.
    Count = property(lambda self: len(self))

    def CopyTo(self, array, index):
        """Puts the bytes into an array of .NET, from ``index`` on."""
        Array[Byte](bytearray(self.tobytes())).CopyTo(array, index)

    def GetEnumerator(self):
        """What IronPython takes in place of ``__iter__``."""
        return iter(self)
