# -*- coding: utf-8 -*-
"""Go readers and writers as Python's binary files, under the wrappers of ``io`` as well."""
from __future__ import absolute_import, unicode_literals

import csv
import io
import shutil
import sys

from cases import streams

PYTHON2 = sys.version_info[0] == 2


def test_a_writer_under_a_text_wrapper():
    shout = streams.Shout()
    text = io.TextIOWrapper(shout, encoding='utf-8', newline='')
    text.write('grün\n')
    text.flush()
    assert ''.join(shout.written) == 'GRÜN\n'
    assert text.writable() and not text.readable() and not text.seekable()
    if not PYTHON2:
        rows = csv.writer(text)
        rows.writerow(['a', 1])
        text.flush()
        assert shout.written[-1] == 'A,1\r\n'


def test_a_writer_takes_what_files_are_copied_to():
    shout = streams.Shout()
    shutil.copyfileobj(io.BytesIO(b'abc'), shout)
    shout.writelines([b'x', b'y'])
    assert list(shout.written) == ['ABC', 'X', 'Y']
    assert not shout.closed
    assert shout.flush() is None


def test_a_reader_and_writer_has_its_own_flush_and_close():
    pad = streams.Pad()
    assert pad.readable() and pad.writable() and not pad.seekable()
    pad.write(b'one\ntwo\n')
    assert pad.read() == b''
    pad.flush()
    assert list(pad) == [b'one\n', b'two\n']
    pad.close()
    assert pad.closed_


def test_hidden_types_are_files_too():
    assert list(io.TextIOWrapper(streams.source('a\nß\n'), encoding='utf-8')) == ['a\n', 'ß\n']
    shout = streams.Shout()
    text = io.TextIOWrapper(streams.sink(shout), encoding='ascii')
    text.write('quiet')
    text.flush()
    assert list(shout.written) == ['QUIET.']
