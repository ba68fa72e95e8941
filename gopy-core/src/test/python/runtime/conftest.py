"""Builds the sample library once, and stages it as a package of its own for each engine."""
from __future__ import absolute_import

import os
import platform
import shutil
import subprocess
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
RUNTIME = os.path.join(HERE, '..', '..', '..', 'main', 'python', 'gopy_runtime')
collect_ignore = ['sample']


def engines():
    """The engines that this interpreter can run."""
    found = ['ctypes']
    try:
        import cffi  # noqa: F401
        found.append('cffi')
    except ImportError:
        assert platform.python_implementation() != 'PyPy', 'PyPy brings cffi'
    if (platform.python_implementation() == 'CPython' and sys.version_info >= (3, 7)
            and os.path.exists(os.path.join(RUNTIME, 'native.py'))):
        found.append('native')
    return found


@pytest.fixture(scope='session')
def staging(tmp_path_factory=None):
    """A folder on the path that holds the packages."""
    import tempfile
    folder = tempfile.mkdtemp(prefix='gopy-runtime-')
    library = os.path.join(folder, 'libsample.so')
    subprocess.check_call(['go', 'build', '-buildmode=c-shared', '-o', library, '.'],
                          cwd=os.path.join(HERE, 'sample', 'go'))
    sys.path.insert(0, folder)
    yield folder
    sys.path.remove(folder)
    shutil.rmtree(folder)


@pytest.fixture(scope='session', params=engines())
def engine(request, staging):
    """The name of an engine, for which a package of that name is staged: ``sample_cffi``."""
    package = os.path.join(staging, 'sample_' + request.param)
    shutil.copytree(os.path.join(HERE, 'sample', 'package'), package)
    inner = os.path.join(package, '_gopy')
    shutil.copytree(RUNTIME, inner)
    shutil.move(os.path.join(package, 'library.py'), inner)
    shutil.copy(os.path.join(staging, 'libsample.so'), inner)
    before = os.environ.get('GOPY_ENGINE')
    os.environ['GOPY_ENGINE'] = request.param
    module = __import__('sample_' + request.param + '.gopy').gopy
    assert module.engine() == request.param
    if before is None:
        del os.environ['GOPY_ENGINE']
    else:
        os.environ['GOPY_ENGINE'] = before
    return request.param


def module_of(engine, name):
    """A module of the package staged for an engine."""
    import importlib
    return importlib.import_module('sample_%s.%s' % (engine, name))


def _module_fixture(name):
    @pytest.fixture(name=name)
    def module(engine):
        return module_of(engine, name)
    return module


strings, shapes, boxes, gopy, clock, big = map(
    _module_fixture, ('strings', 'shapes', 'boxes', 'gopy', 'clock', 'big'))
