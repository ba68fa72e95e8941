"""calls.py LIBRARY: the native engine against an extension written by hand, in one run.

LIBRARY is the shared library of ``library/``; module ``handwritten`` is on the path.
"""

from __future__ import print_function

import sys

import handwritten
from bound import Library
from timing import measure, report

from gopy_runtime.errors import GoError


class PlainError(Exception):
    pass


def plain_check(n):
    if n < 0:
        raise PlainError('negative value')
    return n


PAIRS = (
    # what, statement over g (gopy) and h (by hand), allowed ratio
    ('add(int, int)', '{0}_add(1000, 2000)', 1.15),
    ('join(str, str)', '{0}_join("hello ", "world")', 0.8),
    ('method -> int', '{0}_person.get_age()', 1.0),
    ('method -> str', '{0}_person.greet()', None),
    ('method(object) -> int', '{0}_person.age_diff({0}_person)', None),
    ('constructor', '{0}_new_person("Ann", 30)', 0.65),
    ('int field get', '{0}_person.age', 0.25),
    ('int field set', '{0}_person.age = 31', 0.25),
    ('str field get', '{0}_person.name', 0.3),
    ('str field set', '{0}_person.name = "Bob"', None),
)
CATCH = 'try:\n %s\nexcept %s:\n pass'


def main(path):
    g, h = Library('native', path), handwritten
    names = {
        'g_person': g.new_person('Ann', 30),
        'h_person': h.new_person('Ann', 30),
        'plain_check': plain_check,
        'GoError': GoError,
        'PlainError': PlainError,
    }
    for name in ('add', 'join', 'new_person', 'check'):
        names['g_' + name], names['h_' + name] = getattr(g, name), getattr(h, name)
    statements = {}
    for what, source, _ in PAIRS:
        statements['g ' + what], statements['h ' + what] = source.format('g'), source.format('h')
    statements['g error'] = CATCH % ('g_check(-1)', 'GoError')
    statements['h error'] = CATCH % ('h_check(-1)', 'RuntimeError')
    statements['p error'] = CATCH % ('plain_check(-1)', 'PlainError')
    times = measure(statements, names)
    floor = min(h.floor(100000) for _ in range(15))
    print('Python %s, an empty call from C to Go: %.1f ns' % (sys.version.split()[0], floor))
    rows = [
        (what, times['g ' + what], 'by hand', times['h ' + what], allowed)
        for what, _, allowed in PAIRS
    ]
    rows.append(
        ('error raised and caught', times['g error'], 'raise and except', times['p error'], 1.4)
    )
    rows.append(('error raised and caught', times['g error'], 'by hand', times['h error'], None))
    return report(rows)


if __name__ == '__main__':
    sys.exit(not main(sys.argv[1]))
