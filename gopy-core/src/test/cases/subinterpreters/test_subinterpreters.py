"""Beside the main interpreter: threads of Go, which call back, find the main one alone."""
from __future__ import absolute_import, unicode_literals

import os
import sys

from cases import text
from runner import skip

PROGRAM = '''
import os, sys
sys.path[:] = %r
try:
    from cases import text
    text.same('x')
    told = 'it works'
except ImportError as e:
    told = str(e)
os.write(%d, told.encode())
'''


def interpreters():
    try:
        import _interpreters
    except ImportError:
        try:
            import _xxsubinterpreters as _interpreters
        except ImportError:
            skip('no subinterpreters here')
    return _interpreters


def test_they_are_refused():
    module = interpreters()
    assert text.same('x') == 'x'
    reader, writer = os.pipe()
    beside = module.create()
    module.run_string(beside, PROGRAM % (sys.path, writer))
    module.destroy(beside)
    os.close(writer)
    told = os.read(reader, 10000).decode()
    os.close(reader)
    assert 'Go packages run in the main interpreter alone' in told, told
    assert text.same('y') == 'y'
