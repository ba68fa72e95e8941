"""Exceptions and structs between processes."""
from __future__ import absolute_import, unicode_literals

import os
import subprocess
import sys

from runner import skip

WORKERS = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'workers.py')
WRAPPED = 'FieldError price 3 order 7: price:3: out of stock'


def test_what_a_worker_raises_arrives():
    if not hasattr(os, 'fork'):
        skip('no multiprocessing')
    output = subprocess.check_output([sys.executable, WORKERS]).decode('utf-8')
    pools, lines = int(output[0]), output.splitlines()[1:]
    assert lines == [
        'ErrOut out of stock', WRAPPED, 'SecretError secret [1]', 'GoPanic at panic',
        'GoError plain x', 'True'] + [WRAPPED] * (pools - 1)
