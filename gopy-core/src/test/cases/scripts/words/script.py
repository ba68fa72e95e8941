# -*- coding: utf-8 -*-
"""Arithmetic in words of 256 bits."""
from __future__ import absolute_import, print_function, unicode_literals

import copy
import pickle

from modules import uint256
from modules.uint256 import Int, new_int

a, b = new_int(7), uint256.must_from_hex('0xff00')
total = Int()
print(total.add(a, b), total.hex(), total.uint64(), total == new_int(65287))
print(Int().sub(a, b).hex())
power = Int().exp(new_int(2), new_int(200))
print(power.dec(), power.bit_len(), power[3], power.log10())
print(Int().mul(power, power), power.is_uint64())
quotient, rest = Int().div_mod(b, new_int(1000), Int())
print(quotient, rest, Int().sqrt(new_int(1 << 40)))
_, overflow = Int().add_overflow(Int().set_all_one(), a)
print(overflow, Int().mul_mod(power, power, new_int(97)))
try:
    uint256.from_hex('ff')
except uint256.ErrMissingPrefix as error:
    print(error)
try:
    uint256.from_decimal(str(1 << 256) + '0')
except uint256.ErrBig256Range as error:
    print(error)
converted, over = uint256.from_big(1 << 255)
print(converted.hex()[:6], over, converted.to_big() == 1 << 255)
numbers = sorted([b, power, a])
print('[%s]' % ' '.join(map(str, numbers)), a.cmp(b), str(numbers[2] is power).lower())
print(Int().set_bytes(b'\1\2\3'), len(b.bytes()), bytearray(b.bytes32())[30], b.byte_len())
out = bytearray(32)
a.write_to_slice(out)
print(out[31], len(out))
words = Int([1, 2, 0, 0])
words[1] += 1
print(words.dec(), len(words), sum(words))
print(b.pretty_dec(ord(',')), a.float64(), a.sign(), Int().neg(a).sign())
text = b.marshal_json()
back = Int()
back.unmarshal_json(text)
print(text.decode('ascii'), back == b, list(back) == list(b))
clone = copy.copy(a)
clone.set_uint64(9)
print(a, clone, Int().lsh(clone, 4), Int().not_(Int()).hex()[:6])
assert pickle.loads(pickle.dumps(power, 2)) == power
print('<nil>' if a.scan('77') is None else '', a)
