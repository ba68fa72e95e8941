# -*- coding: utf-8 -*-
"""Archives: Go writes what Python's modules read, and the other way round."""
from __future__ import absolute_import, print_function, unicode_literals

import io
import tarfile
import tempfile
import zipfile

from golib import time
from golib.archive import tar
from golib.archive import zip as gozip
from golib.compress import gzip
from golib.io import fs


def lower(flag):
    return str(flag).lower()


def on_disk(octets):
    """A file of these bytes: Python 2.7 on .NET reads archives from no other."""
    file = tempfile.TemporaryFile()
    file.write(octets)
    file.seek(0)
    return file


packed = io.BytesIO()
with gozip.new_writer(packed) as writer:
    writer.set_comment('from here')
    for name in ['a.txt', 'dir/b.txt']:
        entry = writer.create(name)
        entry.write((name + '\n').encode('ascii') * 50)
    stored = gozip.FileHeader(name='raw.bin', method=gozip.STORE, comment='ünpacked')
    stored.modified = time.date(2024, time.MARCH, 4, 5, 6, 8, 0, time.utc)
    writer.create_header(stored).write(bytearray([0, 1, 2, 255]))
python = zipfile.ZipFile(on_disk(packed.getvalue()))
print(' '.join(python.namelist()), '|', python.comment.decode('ascii'))
archive = gozip.new_reader(io.BytesIO(packed.getvalue()), len(packed.getvalue()))
print(len(archive.file), archive.comment)
for file in archive.file:
    with file.open() as content:
        data = content.read()
    print(file.name, file.method, file.uncompressed_size64, len(data),
          lower(file.mode().is_regular()))
last = archive.file[-1]
print(last.comment, last.modified.utc(), last.file_info().size(), last.file_info().name())
print(archive.open('dir/b.txt').read(9).decode('ascii'))
try:
    archive.open('nowhere')
except fs.PathError as error:
    print(error)
try:
    gozip.new_reader(io.BytesIO(b'no zip'), 6)
except gozip.ErrFormat as error:
    print(error)
print(','.join(fs.glob(archive, '*.txt')), gzip.BEST_SPEED)

tape = io.BytesIO()
writer = tar.new_writer(tape)
writer.write_header(tar.Header(name='hello.txt', mode=0o600, size=5,
                               mod_time=time.unix(1700000000, 0)))
writer.write(b'hello')
try:
    writer.write(b'x')
except tar.ErrWriteTooLong as error:
    print(error)
writer.write_header({'typeflag': tar.TYPE_DIR, 'name': 'd/', 'mode': 0o755,
                     'pax_records': {'GOPY.note': 'é'}})
writer.close()
print(' | '.join('%s %d 0%o' % (m.name, m.size, m.mode)
                 for m in tarfile.open(fileobj=on_disk(tape.getvalue()))))
reader = tar.new_reader(io.BytesIO(tape.getvalue()))
while True:
    try:
        header = reader.next()
    except EOFError:
        print('end of tape')
        break
    print(header.name, chr(header.typeflag), '%o' % header.mode, header.mod_time.unix(),
          reader.read().decode('utf-8'), header.pax_records.get('GOPY.note', ''),
          lower(header.file_info().is_dir()))
