"""Builds the library of these tests, which are for CPython 3.7 and later alone."""

import os
import platform
import subprocess
import sys
import tempfile

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
SOURCES = os.path.normpath(os.path.join(HERE, '..', '..', '..', 'main'))

if platform.python_implementation() != 'CPython' or sys.version_info < (3, 7):
    collect_ignore_glob = ['test_*.py']
else:
    sys.path.insert(0, os.environ.get('GOPY_TEST_RUNTIME', os.path.join(SOURCES, 'python')))
    if 'GOPY_TEST_LIBRARY' not in os.environ:
        library = os.path.join(tempfile.mkdtemp(prefix='gopy-native'), 'libpeople.so')
        subprocess.check_call(
            ['go', 'build', '-buildvcs=false', '-buildmode=c-shared', '-o', library, '.'],
            cwd=os.path.join(HERE, 'library'),
        )
        os.environ['GOPY_TEST_LIBRARY'] = library


@pytest.fixture(autouse=True)
def native_engine():
    """Makes this library's engine the one that errors ask."""
    from gopy_runtime import engine

    from . import people

    before = engine._engine
    engine.use(people.ENGINE)
    yield
    engine.use(before)
