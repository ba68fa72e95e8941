"""The loader through cffi, where the interpreter has cffi."""
from __future__ import absolute_import

import struct

import pytest

pytest.importorskip('cffi')


def test_blocks_are_whole_though_the_collector_runs():
    from gopy_runtime.loader_cffi import block
    numbers = list(range(1000))
    expected = struct.pack('<1000q', *numbers)
    for _ in range(2000):
        assert block('q', numbers) == expected
