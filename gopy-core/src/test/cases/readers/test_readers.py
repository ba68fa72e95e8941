"""Python objects as interfaces that read and do more: as files do, or as Go does."""
from __future__ import absolute_import, unicode_literals

from cases import readers
from runner import each, raises


class Lines(object):
    def __init__(self, text):
        self.left, self.written = text, []

    def write(self, data):
        self.written.append(data)

    def name(self):
        return 'lines'

    def print_(self, *words):
        return ''.join(words)


class FileLike(Lines):
    def read(self, size):
        part, self.left = self.left[:size], self.left[size:]
        return part


class GoLike(Lines):
    def read_(self, buffer):
        if not self.left:
            raise EOFError
        count = min(len(buffer), len(self.left), 2)
        buffer[:count], self.left = self.left[:count], self.left[count:]
        return count


@each('kind', FileLike, GoLike)
def test_readers_of_larger_interfaces(kind):
    lines = kind(b'some text')
    assert readers.drain(lines) == 'lines!?some text'
    assert lines.written == [b'some text']
    assert readers.read(kind(b'plain')) == 'plain'


def test_a_reader_that_gives_no_bytes():
    class Wrong(FileLike):
        def read(self, size):
            return 3
    with raises(TypeError, 'expected bytes, got int'):
        readers.read(Wrong(b'x'))
