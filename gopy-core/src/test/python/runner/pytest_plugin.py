"""Lets pytest run the behaviour cases: ``pytest -p runner.pytest_plugin PATH...``.

``--case-report FILE`` writes one line a case, ``OUTCOME NAME``, as ``python -m runner --report``.
"""
from __future__ import absolute_import

import io

import pytest

from . import collect

_lines = []  # of the report: this plugin serves one session


@pytest.fixture
def folder(tmp_path_factory):
    """A temporary directory, as text."""
    return str(tmp_path_factory.mktemp('case'))


def pytest_addoption(parser):
    """Adds ``--case-report``."""
    parser.addoption('--case-report', help='write OUTCOME NAME of every case to this file')


def pytest_generate_tests(metafunc):
    """Spreads the rows of ``each``."""
    if hasattr(metafunc.function, 'each'):
        names, rows = metafunc.function.each
        metafunc.parametrize(names if len(names) > 1 else names[0], rows,
                             ids=[str(number) for number in range(len(rows))])


def pytest_runtest_logreport(report):
    """Notes how a case ended: in its call, or in a phase around it that did not pass."""
    if report.when == 'call' or not report.passed:
        _note(report, report.nodeid.rpartition('::')[2])


def pytest_collectreport(report):
    """Notes a file that cannot be imported as one case that bears the file's name."""
    if not report.passed and report.nodeid.endswith('.py'):
        _note(report, '')


def _note(report, function_name):
    name = collect.label(report.nodeid.partition('::')[0], function_name)
    _lines.append(u'%s %s\n' % (report.outcome, name))


def pytest_sessionfinish(session):
    """Writes the report."""
    path = session.config.getoption('--case-report')
    if path:
        with io.open(path, 'w', encoding='utf-8') as stream:
            stream.writelines(_lines)
