# -*- coding: utf-8 -*-
"""Invoices: exact decimals, and identifiers that follow from names."""
from __future__ import absolute_import, print_function, unicode_literals

import copy
import io
import pickle
from fractions import Fraction

from modules import decimal, gopy, uuid

PRICES = {'tea': '2.50', 'cake': '3.333', 'rent': '1200'}

total = decimal.zero
for i, name in enumerate(sorted(PRICES)):
    price = decimal.require_from_string(PRICES[name])
    line = price.mul(decimal.new_from_int(i + 1)).round(2)
    total = total.add(line)
    print(uuid.new_sha1(uuid.name_space_url, name.encode('ascii')), name, line.string_fixed(2),
          price.exponent())
print(total, total.div(decimal.new_from_int(7)), total.div_round(decimal.new_from_int(7), 3))
quotient, rest = total.quo_rem(decimal.new_from_int(100), 0)
print(quotient, rest, total.mod(decimal.new_from_int(100)), total.floor(), total.neg().ceil())
try:
    decimal.new_from_string('1.2.3')
except gopy.GoError as error:
    print(error)
a, b = decimal.new(125, -2), decimal.new_from_float(1.25)
print(a == b, a < total, a.cmp(total), max(a, total), decimal.sum(a, b, total))
assert Fraction(a.rat()) == Fraction(5, 4) and a.big_int() == 1
print(a.coefficient(), a.big_int(), a.rat(), a.int_part(), a.inexact_float64())
print(*sorted([total, a, decimal.new_from_int(2)]))
decimal.division_precision = 4
print(decimal.new_from_int(1).div(decimal.new_from_int(3)))
decimal.division_precision = 16
back = decimal.Decimal()
back.unmarshal_json(b'12.50')
print(a.marshal_json().decode('ascii'), back, back.string_fixed(3), back.is_positive())
assert pickle.loads(pickle.dumps(total, 2)) == total == copy.deepcopy(total)
known = uuid.must_parse('6ba7b810-9dad-11d1-80b4-00c04fd430c8')
print(known, known.version(), str(known.variant() is uuid.RFC4122).lower(),
      str(known == uuid.name_space_dns).lower(), known.urn())
sec, nsec = known.time().unix_time()
print(sec, nsec, known.clock_sequence(), len(known), bytearray(known)[0])
try:
    uuid.parse('6ba7b810-9dad-11d1-80b4')
except gopy.GoError as error:
    print(error, uuid.is_invalid_length_error(error))
uuid.set_rand(io.BytesIO(b'\5' * 16))
print(uuid.new())
uuid.set_rand(None)
filled = gopy.Ref[uuid.UUID]()
print(filled.value)
print('<nil>' if filled.unmarshal_text(str(known).encode('ascii')) is None else '',
      str(filled.value == known).lower())
null = uuid.NullUUID()
null.scan(None)
print(null.marshal_json().decode('ascii'), null.valid, str(uuid.max)[:8])
print(' '.join(uuid.UUIDs([known, uuid.nil]).strings()))
assert {known: 'dns'}[uuid.UUID(known[:])] == 'dns' and known > uuid.nil
