# -*- coding: utf-8 -*-
"""Sums of files, codes of messages, and tables of bytes."""
from __future__ import absolute_import, print_function, unicode_literals

import binascii
import hashlib
import io

from golib import io as goio
from golib import strings
from golib.crypto import hmac, sha256
from golib.encoding import base64
from golib.encoding import hex as gohex
from golib.hash import crc32


def lower(flag):
    return str(flag).lower()


total = sha256.sum256(b'abc')
print(gohex.encode_to_string(total), len(total))
h = sha256.new()
goio.write_string(h, 'a')
h.write(b'bc')
print(lower(h.sum(None) == total == hashlib.sha256(b'abc').digest()), h.size(), h.block_size(),
      len(h.sum(b'pre')))
h.reset()
goio.copy(h, io.BytesIO(b'x' * 100000))
print(binascii.hexlify(h.sum(None)[:4]).decode('ascii'))
mac = hmac.new(sha256.new, b'key')
mac.write(bytearray(b'message'))
code = mac.sum(None)
print(gohex.encode_to_string(code), lower(hmac.equal(code, memoryview(code))))
print(len(hmac.new(lambda: sha256.new224(), b'key').sum(b'')))
table = crc32.make_table(crc32.CASTAGNOLI)
print(crc32.checksum(b'hello', table), crc32.checksum_ieee(b'hello'), table[1])
c = crc32.new_ieee()
c.write(b'hello')
print(c.sum32())
coded = base64.url_encoding.with_padding(base64.NO_PADDING).encode_to_string(b'any + old & data')
print(coded, base64.std_encoding.encoded_len(10))
print(base64.raw_url_encoding.decode_string(coded).decode('ascii'))
out = io.BytesIO()
with base64.new_encoder(base64.std_encoding, out) as writer:
    writer.write(b'strea')
    writer.write(b'ming')
print(out.getvalue().decode('ascii'))
out.seek(0)
print(base64.new_decoder(base64.std_encoding, out).read().decode('ascii'))
try:
    gohex.decode_string('abc')
except gohex.ErrLength as error:
    print(error)
try:
    gohex.decode_string('zz')
except gohex.InvalidByteError as error:
    print(error, lower(error.value == ord('z')))
room = bytearray(4)
n = gohex.decode(room, b'676f')
print(n, bytes(room[:n]).decode('ascii'))
print(gohex.dump(b'sixteen bytes ok'), end='')
tee = goio.tee_reader(goio.limit_reader(strings.new_reader('truncated'), 5), h)
print(goio.read_all(tee).decode('ascii'))
