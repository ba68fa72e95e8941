# -*- coding: utf-8 -*-
"""Go sees os.environ, as it was at the first call and with every change since."""
from __future__ import absolute_import, unicode_literals

import os

from cases import environment
from runner import IRONPYTHON, child, skip

NAME = str('GOPY_CASE')

PROGRAM = r'''
import os
os.environ['GOPY_EARLY'] = 'set before the first call'
del os.environ['GOPY_GONE']
from cases import environment
assert environment.lookup('GOPY_EARLY') == ('set before the first call', True)
assert environment.lookup('GOPY_GONE') == ('', False)
assert environment.lookup('GOPY_KEPT') == ('kept', True)
'''


def test_before_the_first_call():
    status, said = child(PROGRAM, GOPY_GONE='gone', GOPY_KEPT='kept')
    assert status == 0, said


def test_changes():
    assert environment.lookup(NAME) == ('', False)
    os.environ[NAME] = str('one')
    try:
        assert environment.lookup(NAME) == ('one', True)
        os.environ[NAME] = str('')
        assert environment.lookup(NAME) == ('', True)
        os.environ.update({NAME: str('two')})
        assert environment.lookup(NAME) == ('two', True)
    finally:
        assert os.environ.pop(NAME) == 'two'
    assert environment.lookup(NAME) == ('', False)
    os.environ.setdefault(NAME, str('three'))
    assert environment.lookup(NAME) == ('three', True)
    del os.environ[NAME]
    assert environment.lookup(NAME) == ('', False)


def test_what_is_no_text():
    if IRONPYTHON or not hasattr(os, 'environb'):
        skip('variables are text here')
    os.environb[b'GOPY_CASE'] = b'\xff'
    assert environment.lookup(NAME) == ('\udcff', True)
    os.environ[NAME] = 'é=\udcfe'
    assert environment.lookup(NAME) == ('é=\udcfe', True)
    del os.environb[b'GOPY_CASE']
    assert environment.lookup(NAME) == ('', False)


def test_what_go_sets_is_gos():
    environment.set(NAME, 'go')
    assert environment.lookup(NAME) == ('go', True)
    assert NAME not in os.environ
    os.environ[NAME] = str('python')
    del os.environ[NAME]
    assert environment.lookup(NAME) == ('', False)
