# -*- coding: utf-8 -*-
"""Archives and tables: gzip both ways, a tab writer, base64, CSV."""
from __future__ import absolute_import, print_function, unicode_literals

import gzip as pygzip
import io
import shutil

from golib import bytes as gobytes
from golib import strings
from golib.compress import gzip
from golib.encoding import base64, csv
from golib.encoding import hex as gohex
from golib.hash import crc32
from golib.text import tabwriter

packed = gobytes.Buffer()
with gzip.new_writer(packed) as writer:
    writer.name = 'poem.txt'
    writer.write(b'roses are red\n' * 100)
print(packed.len() < 200,
      pygzip.GzipFile(fileobj=io.BytesIO(packed.bytes())).read()[:5].decode('ascii'))
reader = gzip.new_reader(packed)
out = io.BytesIO()
shutil.copyfileobj(reader, out)
print(reader.name, len(out.getvalue()), crc32.checksum_ieee(out.getvalue()))
try:
    gzip.new_reader(io.BytesIO(b'no gzip at all'))
except gzip.ErrHeader as error:
    print(error)
table = io.BytesIO()
tabs = tabwriter.new_writer(table, 0, 8, 2, ord('.'), tabwriter.ALIGN_RIGHT | tabwriter.DEBUG)
tabs.write(b'a\tbbb\tc\n')
tabs.write(b'aaaa\tb\tccccc\n')
tabs.flush()
print(table.getvalue().decode('ascii').rstrip('\n'))
print(base64.std_encoding.encode_to_string(b'\x00\xff\x10'),
      base64.url_encoding.decode_string('_-8=') == b'\xff\xef')
try:
    base64.std_encoding.decode_string('AA*A')
except base64.CorruptInputError as error:
    print(error.value, error)
print(gohex.encode_to_string(b'go'), gohex.decode_string('ff00') == b'\xff\x00')
rows = csv.new_reader(strings.new_reader('name,age\n"Lovelace, Ada",36\n')).read_all()
print(len(rows), rows[1][0], rows == [['name', 'age'], ['Lovelace, Ada', '36']])
try:
    csv.new_reader(io.BytesIO(b'a,b\n1\n')).read_all()
except csv.ParseError as error:
    print(error.line, error)
text = io.StringIO()
sheet = csv.new_writer(text)
sheet.write_all([['x y', 'a"b'], ['1', '']])
print(text.getvalue().rstrip('\n'))
