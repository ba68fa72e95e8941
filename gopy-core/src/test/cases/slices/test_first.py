"""Slices do not depend on which class of them was made first."""
from __future__ import absolute_import, unicode_literals

import os
import subprocess
import sys

from runner import each, skip

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
    if os.name == 'posix' and not hasattr(os, 'fork'):
        skip('no child processes here')
    child = subprocess.Popen([sys.executable, '-c', 'from cases import gopy\n' + code],
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    said = child.communicate()[0]
    assert child.returncode == 0, said.decode('utf-8')
