"""Go readers and writers as binary files of Python: ``read``, ``readinto``, lines, wrappers.

The end of a Go reader is an error, io.EOF, and that of a Python file an empty read.
"""
from __future__ import absolute_import

CHUNK = 32 * 1024


def reading(method):
    """What a class gets whose Go method ``Read`` has a Python name."""
    def readinto(self, buffer):
        """Reads into a writable buffer; gives the number of bytes, 0 at the end."""
        try:
            return getattr(self, method)(buffer)
        except EOFError as e:
            return e.results[0] if getattr(e, 'results', ()) else 0

    def read1(self, size=-1):
        """Up to ``size`` bytes, as many as one read of Go gives; b'' at the end."""
        if size == 0:
            return b''
        buffer = bytearray(CHUNK if size is None or size < 0 else size)
        count = readinto(self, buffer)
        return bytes(buffer[:count])

    def read(self, size=-1):
        """``size`` bytes, or all of them; fewer only at the end."""
        everything = size is None or size < 0
        parts, missing = [], size
        while everything or missing > 0:
            part = read1(self, CHUNK if everything else missing)
            if not part:
                break
            parts.append(part)
            missing = 0 if everything else missing - len(part)
        return b''.join(parts)

    return {'read': read, 'read1': read1, 'readinto': readinto, 'readall': lambda self: read(self),
            'readline': _readline, 'readlines': _readlines, '__iter__': _lines, 'readable': _yes}


def writing(method):
    """What a class gets whose Go method ``Write`` has a Python name."""
    def writelines(self, lines):
        """Writes each of ``lines``."""
        for line in lines:
            getattr(self, method)(line)
    return {'writable': _yes, 'writelines': writelines}


def seeking(method):
    """What a class gets whose Go method ``Seek`` has a Python name."""
    def seek(self, offset, whence=0):
        """Moves to ``offset`` from the start (0), from here (1) or from the end (2)."""
        return getattr(self, method)(offset, whence)
    return {'seek': seek, 'tell': lambda self: seek(self, 0, 1), 'seekable': _yes}


def _readline(self, size=-1):
    """The bytes up to a newline; byte by byte, for Go gives nothing back."""
    line = bytearray()
    while size < 0 or len(line) < size:
        byte = self.read(1)
        line += byte
        if not byte or byte == b'\n':
            break
    return bytes(line)


def _readlines(self, hint=-1):
    """All lines."""
    return list(_Lines(self))


def _lines(self):
    return _Lines(self)


class _Lines(object):
    """Iterates over the lines of a reader."""

    def __init__(self, reader):
        self._reader = reader

    def __iter__(self):
        return self

    def __next__(self):
        line = self._reader.readline()
        if not line:
            raise StopIteration
        return line

    next = __next__


def _yes(self):
    """True."""
    return True


def _no(self):
    """False."""
    return False


def _nothing(self):
    """Nothing is held back here."""


#: What files have besides, so that ``io``'s wrappers take them.
LACKING = {'readable': _no, 'writable': _no, 'seekable': _no, 'closed': False, 'flush': _nothing,
           'close': _nothing}
