"""Runs cases one after the other and says how each ended."""
from __future__ import absolute_import

import shutil
import sys
import tempfile
import traceback
import unittest

from . import collect

PASSED, FAILED, SKIPPED = 'passed', 'failed', 'skipped'


def run(paths, report):
    """Runs all cases below `paths`; calls ``report(name, outcome, text)`` after each.

    Gives the counts by outcome. A file that cannot be imported counts as one failed case that
    bears the file's name.
    """
    counts = {PASSED: 0, FAILED: 0, SKIPPED: 0}
    for path in collect.test_files(paths):
        for name, outcome, text in _run_file(path):
            counts[outcome] += 1
            report(name, outcome, text)
    return counts


def _run_file(path):
    try:
        cases = collect.cases_of(path)
    except unittest.SkipTest as skipped:
        return [(collect.label(path, ''), SKIPPED, str(skipped))]
    except Exception:
        return [(collect.label(path, ''), FAILED, traceback.format_exc())]
    return (_run_case(case) for case in cases)


def _run_case(case):
    arguments, folder = dict(case.arguments), None
    if 'folder' in _parameters(case.function):
        folder = arguments['folder'] = tempfile.mkdtemp()
    try:
        case.function(**arguments)
        return case.name, PASSED, ''
    except unittest.SkipTest as skipped:
        return case.name, SKIPPED, str(skipped)
    except KeyboardInterrupt:
        raise
    except BaseException:
        return case.name, FAILED, traceback.format_exc()
    finally:
        if hasattr(sys, 'exc_clear'):
            sys.exc_clear()  # 2.7 keeps the traceback, and so every object of the case, alive
        if folder:
            shutil.rmtree(folder, ignore_errors=True)


def _parameters(function):
    return function.__code__.co_varnames[:function.__code__.co_argcount]
