"""Finds the cases: functions ``test_*`` of files ``test_*.py``, in the order of the file."""
from __future__ import absolute_import

import os
import sys


class Case(object):
    """One call of one test function; `name` reads ``folder/test_file.py::test_name[row]``."""

    def __init__(self, name, function, arguments):
        self.name = name
        self.function = function
        self.arguments = arguments


def label(path, function_name):
    """The name of a case, the same in every runner: only the last folder counts."""
    folder = os.path.basename(os.path.dirname(os.path.abspath(path)))
    return '%s/%s::%s' % (folder, os.path.basename(path), function_name)


def test_files(paths):
    """All test files in or below `paths`, sorted by path."""
    found = []
    for path in paths:
        if os.path.isfile(path):
            found.append(path)
        for folder, folders, files in os.walk(path):
            folders.sort()
            found.extend(os.path.join(folder, name) for name in sorted(files)
                         if name.startswith('test_') and name.endswith('.py'))
    return found


def load(path):
    """Imports a test file as a module of its own name, its folder first on the path."""
    folder, name = os.path.split(os.path.abspath(path))
    sys.path.insert(0, folder)
    try:
        return __import__(os.path.splitext(name)[0])
    finally:
        sys.path.remove(folder)


def cases_of(path):
    """The cases of one file."""
    module = load(path)
    functions = [value for name, value in vars(module).items()
                 if name.startswith('test_') and callable(value)]
    functions.sort(key=lambda function: function.__code__.co_firstlineno)
    return [case for function in functions for case in _expand(path, function)]


def _expand(path, function):
    if not hasattr(function, 'each'):
        return [Case(label(path, function.__name__), function, {})]
    names, rows = function.each
    cases = []
    for number, row in enumerate(rows):
        row = row if len(names) > 1 else (row,)
        name = label(path, '%s[%d]' % (function.__name__, number))
        cases.append(Case(name, function, dict(zip(names, row))))
    return cases
