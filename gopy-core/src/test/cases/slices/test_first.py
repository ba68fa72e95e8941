"""Slices do not depend on which class of them was made first."""
from __future__ import absolute_import, unicode_literals

from runner import child, each

BYTES = '''
octets = gopy.Slice["byte"](b"abc")
octets[0:1] = b"xy"
assert octets == b"xybc", octets
'''
NUMBERS = '''
numbers = gopy.Slice[int]([1, 2])
numbers[0:1] = [300]
assert numbers == [300, 2], numbers
'''


@each('code', BYTES + NUMBERS, NUMBERS + BYTES)
def test_bytes_and_numbers(code):
    status, said = child('from cases import gopy\n' + code)
    assert status == 0, said
