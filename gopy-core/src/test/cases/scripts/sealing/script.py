# -*- coding: utf-8 -*-
"""What is sealed, signed, packed and summed, from fixed keys; Python's zlib reads what Go wrote."""
from __future__ import absolute_import, print_function, unicode_literals

import io
import zlib as pyzlib

from golib.compress import zlib
from golib.crypto import aes, cipher, ed25519
from golib.encoding import ascii85, asn1, base32, gob, hex, pem
from golib.gopy import Map, Ref, Slice
from golib.hash import fnv


def lower(flag):
    return str(flag).lower()


block = aes.new_cipher(b'0123456789abcdef')
gcm = cipher.new_gcm(block)
nonce = b'n' * gcm.nonce_size()
sealed = gcm.seal(None, nonce, b'secret', b'extra')
print(block.block_size(), hex.encode_to_string(sealed))
print(gcm.open(None, nonce, sealed, b'extra').decode('ascii'))
try:
    gcm.open(None, nonce, sealed, None)
except Exception as error:
    print(error)
try:
    aes.new_cipher(b'short')
except aes.KeySizeError as error:
    print('true', int(error.value), error)
stream = cipher.new_ctr(block, b'iviviviviviviviv')
text = bytearray(b'in its place')
stream.xor_key_stream(text, text)
print(hex.encode_to_string(text))

private = ed25519.new_key_from_seed(b'\x07' * ed25519.SEED_SIZE)
public = private.public()
signature = ed25519.sign(private, b'message')
print(len(private), hex.encode_to_string(public[:8]), hex.encode_to_string(signature[:8]))
print(lower(ed25519.verify(public, b'message', signature)),
      lower(ed25519.verify(public, b'massage', signature)))
armored = pem.encode_to_memory({'type': 'PUBLIC KEY', 'headers': {'By': 'seal'}, 'bytes': public})
print(armored.decode('ascii'), end='')
found, rest = pem.decode(armored + b'rest')
print(found.type, found.headers['By'], lower(found.bytes == public), rest.decode('ascii'))

packed = io.BytesIO()
with zlib.new_writer_level(packed, zlib.BEST_COMPRESSION) as writer:
    writer.write(b'again ' * 50)
assert pyzlib.decompress(packed.getvalue()) == b'again ' * 50
with zlib.new_reader(io.BytesIO(packed.getvalue())) as reader:
    plain = reader.read()
print(len(plain), plain[:12].decode('ascii'))
try:
    zlib.new_reader(io.BytesIO(b'no zlib at all'))
except zlib.ErrHeader as error:
    print('true', error)

stored = io.BytesIO()
encoder = gob.new_encoder(stored)
encoder.encode(Map['string', 'int']({'a': 1, 'b': 2}))
encoder.encode(Slice[float]([1.5, -2]))
decoder = gob.new_decoder(io.BytesIO(stored.getvalue()))
counts, numbers = Ref['map[string]int'](), Ref['[]float64']()
decoder.decode(counts)
decoder.decode(numbers)
try:
    decoder.decode(numbers)
except EOFError as error:
    print(counts.value['a'], counts.value['b'], len(counts.value),
          numbers.value[0], int(numbers.value[1]), error)

print(base32.std_encoding.with_padding(base32.NO_PADDING).encode_to_string(b'hello, world'))
room = bytearray(ascii85.max_encoded_len(5))
print(room[:ascii85.encode(room, b'hello')].decode('ascii'))
print(hex.encode_to_string(asn1.marshal(asn1.ObjectIdentifier([1, 2, 840, 113549]))),
      asn1.ObjectIdentifier([1, 2, 840]).string())
sums = fnv.new64a()
sums.write(b'hello')
print(sums.sum64(), hex.encode_to_string(sums.sum(b'\xff')))
