# -*- coding: utf-8 -*-
"""Texts put together, taken apart, replaced and counted."""
from __future__ import absolute_import, print_function, unicode_literals

import io

from golib import bytes as gobytes
from golib import fmt, gopy, strings
from golib.unicode import utf8


def lower(flag):
    return str(flag).lower()


b = strings.Builder()
b.write_string('héllo')
b.write_byte(ord('!'))
b.write_rune('é')
b.write_rune(0x4e16)
fmt.fprintf(b, ' %d%%', 42)
print(b, b.len(), lower(b.cap() >= len(b)))
b.reset()
print(lower(b.string() == ''))
swap = strings.new_replacer('<', '&lt;', 'a', 'A')
print(swap.replace('<ba>'))
out = io.StringIO()
count = swap.write_string(out, 'a<a\n')
print(out.getvalue(), end='')
print(count)
r = strings.new_reader('abc\ndéf')
print(r.read_byte(), r.len(), r.size())
r.unread_byte()
r.seek(4, io.SEEK_SET)
r.read_rune()
found = r.read_rune()
print(found.ch, found.size, len(r))
print(strings.map(lambda c: -1 if c == ord('x') else c + 1, 'axbx'),
      strings.index_func('abc1', lambda c: ord('0') <= c <= ord('9')))
before, after, ok = strings.cut('key=value=x', '=')
print(before, after, lower(ok))
print('+'.join(strings.fields_func('a;b,;c', lambda c: chr(c) in ';,')),
      lower(strings.equal_fold('Straße', 'STRASSE')), strings.repeat('ab', count=3),
      strings.title('go on'))
buf = gobytes.new_buffer_string('one two ')
buf.write(b'three\n')
print('"%s"' % buf.read_string(ord(' ')), buf.len())
buf.truncate(4)
print(str(buf) + '|', buf.next(2).decode('ascii'), buf)
try:
    buf.read_bytes(ord('z'))
except EOFError as error:
    print(error)
print(utf8.rune_count_in_string('héllo世'), lower(utf8.valid_string('ok')),
      lower(utf8.valid(b'\xff')), utf8.rune_len('世'))
last, width = utf8.decode_last_rune_in_string('a世')
print(last, width, utf8.append_rune(b'x', 'é').decode('utf-8'))
print(gobytes.to_upper(b'shout').decode('ascii'), lower(gobytes.equal(b'a', bytearray(b'a'))),
      gobytes.count(b'cheese', b'e'), len(gobytes.split(b'a,b,c', b',')))
for line in strings.split_seq('x-y-z', '-'):
    print(line, end=';')
print()
try:
    strings.repeat('x', -1)
except gopy.GoPanic as panic:
    print(str(panic).splitlines()[0])
