"""Scripts as users write them: each prints what the Go program beside it prints."""
from __future__ import absolute_import

import io
import os
import sys

try:
    import numpy
except ImportError:  # .ci/setup gives it, with pandas, to one interpreter
    numpy = None

FOLDER = os.path.dirname(os.path.abspath(__file__))


class Captured(io.TextIOBase):
    """Standard output for a script; print of 2.7 writes pieces of either kind of string."""

    def __init__(self):
        self._kept = io.StringIO()  # no base: IronPython's may call what overrides it, without end

    def write(self, text):
        return self._kept.write(text if isinstance(text, type(u'')) else text.decode('utf-8'))

    def getvalue(self):
        return self._kept.getvalue()


def run(path):
    """Runs a script; runpy of IronPython 2.7 takes the bytes of one for its characters."""
    with io.open(path, encoding='utf-8') as script:
        source = script.read()
    if str is bytes:  # CPython 2.7 has no texts that declare their encoding
        source = source.encode('utf-8')
    exec(compile(source, path, 'exec', 0, True), {'__name__': '__main__', '__file__': path})


def printed(path):
    """What the script at `path` prints."""
    kept, sys.stdout = sys.stdout, Captured()
    try:
        run(path)
        return sys.stdout.getvalue()
    finally:
        sys.stdout = kept


def case(name):
    def check():
        with io.open(os.path.join(FOLDER, name, 'expected.txt'), encoding='utf-8') as file:
            expected = file.read()
        found = printed(os.path.join(FOLDER, name, 'script.py'))
        assert found.splitlines() == expected.splitlines()
    check.__name__ = 'test_' + name
    return check


def runs_here(path):
    """Whether there is a script, and what it imports."""
    if not os.path.exists(path):
        return False
    with io.open(path, encoding='utf-8') as script:
        return numpy is not None or 'import numpy' not in script.read()


for _name in sorted(os.listdir(FOLDER)):
    if runs_here(os.path.join(FOLDER, _name, 'script.py')):
        globals()['test_' + _name] = case(_name)
