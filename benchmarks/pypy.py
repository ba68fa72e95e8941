"""pypy.py LIBRARY: calls through cffi on PyPy, against an empty call from C to Go."""

from __future__ import print_function

import sys

from bound import Library
from timing import measure, report


def main(path):
    g = Library('cffi', path)
    names = {
        'empty': g.engine.library.gopy_empty,
        'add': g.add,
        'join': g.join,
        'person': g.new_person('Ann', 30),
    }
    functions = g.values()
    names.update(functions, list_of_ints=list(range(1000)), slice_of_ints=functions['ints'](1000))
    statements = {
        'floor': 'empty()',
        'add(int, int)': 'add(1000, 2000)',
        'join(str, str)': 'join("hello ", "world")',
        'method -> int': 'person.get_age()',
        'int field get': 'person.age',
        '1,000 ints in and out': 'sum_ints(list_of_ints); slice_of_ints.tolist()',
    }
    times = measure(statements, names)
    print('%s, an empty call from C to Go: %.1f ns' % (sys.version.split('\n')[1], times['floor']))
    allowed = {'add(int, int)': 1.5, '1,000 ints in and out': 10000 / 85.0}
    return report(
        [
            (what, times[what], 'floor', times['floor'], allowed.get(what))
            for what in statements
            if what != 'floor'
        ]
    )


if __name__ == '__main__':
    sys.exit(not main(sys.argv[1]))
