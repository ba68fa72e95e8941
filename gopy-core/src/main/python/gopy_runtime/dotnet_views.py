"""How IronPython sees the memory of views: by interfaces of .NET, for want of a buffer protocol.

So ``bytes(view)``, ``memoryview(view)``, ``file.write(view)`` and the like work there too; its 2.7
knows views of bytes alone.
"""
from __future__ import absolute_import

import clr

from .byte_views import Octets
from .text import PYTHON2

clr.AddReference('IronPython')

if PYTHON2:
    from System import Array, Byte
    from System.Collections.Generic import IList

    class Seen(IList[Byte]):
        """A list of bytes, by those of its members that IronPython asks for."""

        __slots__ = ()

        Count = property(lambda self: len(self))

        def CopyTo(self, array, index):
            """Puts the bytes into an array of .NET, from ``index`` on."""
            Array[Byte](bytearray(self.tobytes())).CopyTo(array, index)

        def GetEnumerator(self):
            """What is asked in place of ``__iter__``."""
            return iter(self)
else:
    from IronPython.Runtime import IBufferProtocol

    class Seen(IBufferProtocol):
        """A buffer."""

        __slots__ = ()

        def GetBuffer(self, *request):
            """What a memoryview of the elements answers to a request for a buffer."""
            return IBufferProtocol.GetBuffer(self.memoryview(), *request)


def seen(base, names):
    """The bases that a class of views below ``base`` with these members has on top."""
    has_buffer = issubclass(base, Octets) if PYTHON2 else names.get('_scalar') is not None
    return (Seen,) if has_buffer else ()
