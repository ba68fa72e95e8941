# -*- coding: utf-8 -*-
"""Numbers of any size: Fibonacci, a Mersenne prime, a harmonic sum, pi by Machin's formula."""
from __future__ import absolute_import, division, print_function, unicode_literals

from fractions import Fraction

from golib.math import big


def fibonacci(n):
    a, b = big.new_int(0), big.new_int(1)
    for _ in range(n):
        a.add(a, b)
        a, b = b, a
    return a


def harmonic(n):
    total = big.Rat()
    for i in range(1, n + 1):
        total.add(total, big.new_rat(1, i))
    return total


def arctan_inverse(x, unity):
    total = term = unity // x
    n, sign = 3, -1
    while term != 0:
        term = term // (x * x)
        total = total + sign * (term // n)
        sign, n = -sign, n + 2
    return total


f = fibonacci(150)
print(f, f.bit_len(), int(f) % 1000)
mersenne = big.Int().sub(big.Int().lsh(big.new_int(1), 127), 1)
print(mersenne.probably_prime(20), mersenne.text(36))
h = harmonic(20)
print(h, h.float_string(12), Fraction(h) > 3)
unity = big.Int().exp(10, 60, None)
print((arctan_inverse(5, unity) * 16 - arctan_inverse(239, unity) * 4).text(10)[:50])
quotient, remainder = big.Int().quo_rem(big.Int(-17), big.Int(5), big.Int())
print(quotient, remainder, big.Int(-17).cmp(5), max([big.Int(3), big.Int(-9)]))
value, ok = big.Int().set_string('no number', 10)
print(value, ok)
z, base, err = big.parse_float('1.25e3', 10, 64, big.TO_NEAREST_EVEN), 10, None
print(z[0].text(ord('f'), 2), z[1], float(z[0]))
print(big.new_int(6).is_int64(), big.Int().gcd(None, None, 48, 36), big.Int().mod_inverse(3, 11))
print(*divmod(big.Int(-7), big.Int(2)), end=' ')
print(~big.Int(41), '{:x}'.format(big.Int(255)), +big.new_rat(1, 3))
