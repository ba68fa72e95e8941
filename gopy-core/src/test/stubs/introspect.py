"""Asks every module, class and function of packages what editors, ``help`` and IPython ask of them.

``python introspect.py FOLDER...`` prints a line for each thing that raises, or has no signature,
then how many were asked; exit status 1 if there was one. For all Pythons from 2.7 on.
"""
from __future__ import absolute_import, print_function

import importlib
import inspect
import os
import pydoc
import sys

try:
    from typing import get_type_hints
except ImportError:  # Python 2.7
    get_type_hints = None


class Questions(object):
    """Puts questions, and notes those that raise."""

    def __init__(self):
        self.problems = []
        self.count = 0

    def ask(self, where, question, *args):
        """What ``question(*args)`` answers; None, and a problem, where it raises."""
        self.count += 1
        try:
            return question(*args)
        except Exception as e:
            self.problems.append('%s: %s: %s: %s' % (
                where, question.__name__, type(e).__name__, str(e)[:200]))

    def about(self, where, value):
        """All questions about a function or class."""
        self.ask(where, dir, value)
        self.ask(where, inspect.getdoc, value)
        self.ask(where, repr, value)
        if hasattr(inspect, 'signature'):
            self.ask(where, inspect.signature, value)
        if get_type_hints is not None and isinstance(value, type):
            self.ask(where, get_type_hints, value)


def modules(folder):
    """The names of the modules below a folder, those of runtimes left out."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name not in ('_gopy', '__pycache__'))
        for name in sorted(files):
            if name.endswith('.py') and name != '__main__.py':
                path = os.path.relpath(os.path.join(place, name), folder)
                yield path[:-3].replace(os.sep, '.').replace('.__init__', '')


def examine(name, questions):
    """Asks a module, and all that ``dir`` shows of it."""
    module = importlib.import_module(name)
    questions.ask(name, pydoc.render_doc, module)
    for member in questions.ask(name, dir, module):
        value = questions.ask(name, getattr, module, member)
        where = '%s.%s' % (name, member)
        own = '.' in (getattr(value, '__module__', None) or '')  # an alias may be Python's int
        if not member.startswith('__') and callable(value) and own:
            questions.about(where, value)
        if isinstance(value, type) and value.__module__ == name:
            attributes(where, value, questions)


def attributes(where, cls, questions):
    """Asks the public methods of a class."""
    for name in dir(cls):
        if not name.startswith('_') and not of_python(cls, name):
            value = questions.ask(where, getattr, cls, name)
            if callable(value) and not isinstance(value, type):
                questions.about('%s.%s' % (where, name), value)


def of_python(cls, name):
    """Whether a class has a member from one of Python's own, some of which have no signature."""
    for base in cls.__mro__:
        if name in vars(base):
            return '.' not in base.__module__
    return False


def main(folders):
    """Asks all packages in folders."""
    questions = Questions()
    sys.path[:0] = folders
    for folder in folders:
        for name in modules(folder):
            examine(name, questions)
    print('\n'.join(questions.problems + ['%d questions' % questions.count]))
    return 1 if questions.problems or not questions.count else 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
