"""values.py LIBRARY: slices and maps through the native engine, against plain Python and numpy."""

from __future__ import print_function

import array
import json
import sys

import handwritten
from bound import Library
from timing import measure, report

from gopy_runtime.views import plain

#: what, statement, what it is held against (a statement, or a number of floors), allowed ratio
ROWS = (
    ('1,000 ints to Go', 'sum_ints(list_of_ints)', 'handwritten.sum_ints(list_of_ints)', 0.9),
    (
        '1,000 ints borrowed',
        'sum_ints_borrowed(list_of_ints)',
        'handwritten.sum_ints(list_of_ints)',
        0.9,
    ),
    ('1,000 ints to a list', 'slice_of_ints.tolist()', 'list(array_of_ints)', 1.15),
    ('1,000 strings to Go', 'len_strings(list_of_strings)', 1000, 0.25),
    ('1,000 strings borrowed', 'len_strings_borrowed(list_of_strings)', 1000, 0.25),
    ('1,000 strings to a list', 'slice_of_strings.tolist()', 1000, 0.4),
    ('1,000 entries to Go', 'sum_map(a_dict)', 1000, 0.8),
    ('1,000 entries to a dict', 'plain(a_map)', 1000, 1.8),
    ('look-up in a live map', 'a_map["string number 5"]', 1, None),
    ('iteration over 1,000 structs', 'for x in slice_of_structs: pass', 1000, None),
    ('1,000 callbacks', 'again(1000, increment)', 1000, None),
)
NUMPY_ROWS = (
    ('index of a []int', 'slice_of_ints[500]', 'numpy_ints[500]', 0.6),
    ('iteration over 1,000 ints', 'for x in slice_of_ints: pass', 'for x in numpy_ints: pass', 0.5),
    ('tolist of 1,000 ints', 'slice_of_ints.tolist()', 'numpy_ints.tolist()', 1.1),
    ('1,000,000 floats from numpy', 'ends_of(numpy_floats)', 'numpy_floats.copy()', 1.5),
    ('1,000,000 floats borrowed', 'ends_of_borrowed(numpy_floats)', 1, 10),
    ('1,000,000 floats to numpy', 'numpy.asarray(slice_of_floats)', 1, 15),
)
# measured apart: all that is alive makes Go's collections longer
TREE_ROWS = (('tree of 100,000 nodes', 'plain(a_tree)', 'json.loads(text_of_tree)', 2.0),)


def names_of(library):
    """The names that the statements use."""
    functions = library.values()
    names = dict(
        functions,
        plain=plain,
        json=json,
        handwritten=handwritten,
        array_of_ints=array.array('q', range(1000, 2000)),
    )
    names.update(
        list_of_ints=list(range(1000, 2000)),
        slice_of_ints=functions['ints'](1000),
        slice_of_strings=functions['strings'](1000),
        slice_of_floats=functions['floats'](1000000),
        slice_of_structs=functions['flat'](1000),
        a_map=functions['map'](1000),
        increment=lambda n: n + 1,
    )
    names.update(list_of_strings=names['slice_of_strings'].tolist(), a_dict=dict(names['a_map']))
    return names


def main(path):
    names, rows = names_of(Library('native', path)), ROWS
    try:
        import numpy

        names.update(
            numpy=numpy, numpy_ints=numpy.arange(1000) * 1000, numpy_floats=numpy.ones(1000000)
        )
        rows += NUMPY_ROWS
    except ImportError:
        print('numpy is not installed: what is held against it is left out')
    floor = min(handwritten.floor(100000) for _ in range(15))
    print('Python %s, an empty call from C to Go: %.1f ns' % (sys.version.split()[0], floor))
    kept = held_against(rows, names, floor)
    names.update(a_tree=names['tree'](100000))
    names.update(text_of_tree=json.dumps(plain(names['a_tree'])))
    return held_against(TREE_ROWS, names, floor) and kept


def held_against(rows, names, floor):
    """Measures and reports the rows; whether all are kept."""
    statements = {}
    for what, statement, base, _ in rows:
        statements[what] = statement
        if isinstance(base, str):
            statements[base] = base
    times = measure(statements, names)
    return report(
        [
            (what, times[what])
            + ((base, times[base]) if isinstance(base, str) else ('%d floors' % base, base * floor))
            + (allowed,)
            for what, _, base, allowed in rows
        ]
    )


if __name__ == '__main__':
    sys.exit(not main(sys.argv[1]))
