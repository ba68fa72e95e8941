"""Runs a folder of Python tests and writes what happened as JSON.

    python run_tests.py TOOL FOLDER RESULT

TOOL is ``unittest``, ``pytest``, or ``auto`` (pytest where it can be imported). RESULT receives
``{"tool": "unittest", "run": 12, "failed": 1, "skipped": 0, "python": "CPython 3.11.7"}``; what the
tool prints goes to standard output. Exit status: 0 all passed, 1 some failed.
"""
from __future__ import absolute_import

import io
import json
import os
import platform
import sys
import unittest


def main(tool, folder, result):
    """Runs the tests and returns the exit status."""
    sys.path.insert(0, folder)
    if tool == 'auto':
        tool = 'pytest' if _importable('pytest') else 'unittest'
    run, failed, skipped = (_pytest if tool == 'pytest' else _unittest)(folder)
    python = '%s %s' % (platform.python_implementation(), _version())
    counts = {'tool': tool, 'run': run, 'failed': failed, 'skipped': skipped, 'python': python}
    with io.open(result, 'wb') as file:
        file.write(json.dumps(counts, sort_keys=True).encode('ascii'))
    return 1 if failed else 0


def _version():
    return '.'.join(str(part) for part in sys.version_info[:3])


def _importable(name):
    try:
        __import__(name)
    except ImportError:
        return False
    return True


def _unittest(folder):
    """Tests that unittest discovers in files test_*.py, also in folders that are no packages."""
    suite = unittest.TestSuite()
    for place, folders, files in os.walk(folder):
        folders.sort()
        if place == folder or '__init__.py' not in files:
            suite.addTests(unittest.TestLoader().discover(place, 'test_*.py', place))
    outcome = unittest.TextTestRunner(stream=sys.stdout).run(suite)
    failed = len(outcome.failures) + len(outcome.errors)
    failed += len(getattr(outcome, 'unexpectedSuccesses', ()))
    return outcome.testsRun, failed, len(outcome.skipped)


class _Count(object):
    """A pytest plugin that counts."""

    def __init__(self):
        self.run = self.failed = self.skipped = 0

    def pytest_runtest_logreport(self, report):
        """Counts a test once, by its call, or by what kept it from being called."""
        if report.when == 'call':
            self.run += 1
        if report.failed:
            self.failed += 1
        elif report.skipped:
            self.skipped += 1

    def pytest_collectreport(self, report):
        """Counts files that cannot be collected."""
        if report.failed:
            self.failed += 1


def _pytest(folder):
    import pytest

    count = _Count()
    options = [folder, '-q', '-p', 'no:cacheprovider', '--rootdir', folder]
    options.append('--continue-on-collection-errors')
    status = pytest.main(options, plugins=[count])
    if status not in (0, 1, 5) and not count.failed:
        count.failed = 1
    return count.run, count.failed, count.skipped


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
