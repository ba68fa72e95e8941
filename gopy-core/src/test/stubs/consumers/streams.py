"""A user of io, bufio and compress/gzip: streams of Go as files of Python, and the other way."""

import csv
import io
import shutil
from collections.abc import Iterator
from typing import BinaryIO

from golib import bufio, errors, strings
from golib import io as gio
from golib.compress import gzip
from golib.encoding import csv as go_csv
from golib.io import fs
from typing_extensions import assert_type


def packed(source: BinaryIO) -> bytes:
    out = io.BytesIO()
    with gzip.new_writer(out) as writer:
        assert_type(writer, gzip.Writer)
        shutil.copyfileobj(source, writer)
        writer.writelines([b'a', bytearray(b'b')])
        writer.flush()
    return out.getvalue()


def lines(data: bytes) -> Iterator[bytes]:
    reader = gzip.new_reader(io.BytesIO(data))
    assert_type(reader.read(3), bytes)
    assert_type(reader.readline(), bytes)
    yield from reader


def words(text: str) -> list[str]:
    scanner = bufio.new_scanner(strings.new_reader(text))
    scanner.split(bufio.scan_words)
    found: list[str] = []
    while scanner.scan():
        found.append(scanner.text())
    return found


def rows(text: str) -> list[list[str]]:
    ours = list(csv.reader(line.decode() for line in strings.new_reader(text)))
    theirs = go_csv.new_reader(io.StringIO(text)).read_all()
    return ours + [row.tolist() for row in theirs]


class Upper:
    """A reader by its method alone."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def read(self, size: int, /) -> bytes:
        return self._file.read(size).upper()


def copied(source: BinaryIO) -> int:
    out = strings.Builder()
    count = gio.copy(out, Upper(source))
    assert_type(count, int)
    rest: gio.Reader = bufio.new_reader(gio.limit_reader(source, 10))
    return count + gio.copy(io.BytesIO(), rest)


def missing(error: BaseException) -> bool:
    try:
        raise error
    except fs.ErrNotExist as sentinel:
        plain: FileNotFoundError = sentinel
        return plain is error
    except fs.PathError as failed:
        assert_type(failed.path, str)
        return errors.is_(failed.err, fs.ErrNotExist)
    except gio.EOF as end:
        whole: EOFError = end
        assert_type(end.errors, tuple[BaseException, ...])
        return bool(whole.args)


def mistakes(source: BinaryIO) -> None:
    bufio.new_scanner('text')  # error: arg-type
    bufio.new_scanner(source).text(1)  # error: call-arg
    gio.copy(source)  # error: call-arg
    gio.copy(source, 5)  # error: arg-type
    gzip.new_reader(b'data')  # error: arg-type
    gzip.new_writer(io.BytesIO()).write('text')  # error: arg-type
    gio.read_all(source).decode(5)  # error: arg-type
    gio.EOF.number  # error: attr-defined
