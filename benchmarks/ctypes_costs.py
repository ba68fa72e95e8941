"""ctypes_costs.py LIBRARY: the ctypes engine against bare loops of ctypes over the same library.

What a bare loop does is the least that threads need: a frame from a pool, the values, the call.
Nothing is checked. Runs on CPython 3.6 and newer.
"""

from __future__ import print_function

import ctypes
import struct
import sys

from bound import Library
from timing import measure, report

CALLS = 100
SCRATCH = 48 * 8
ALLOWED = {
    'add(int, int)': 1.3,
    'join(str, str)': 1.3,
    '1,000 ints in': 1.2,
    '1,000 ints out': 1.2,
    '%d callbacks' % CALLS: 1.3,
}


#: A function that calls Go with the least that has to be done.
CALL = """
def bare({parameters}):
    {before}
    frame = pool.pop()
    {fill}
    if call({arguments}):
        raise ValueError
    result = {result}
    pool.append(frame)
    return result
"""


class Bare(object):
    """A pool of frames and the functions of the library."""

    def __init__(self, library):
        self.library = library
        self.pool = [(ctypes.c_int64 * 64)()]
        self.numbers = (ctypes.c_int64 * 1000)(*range(0, 1000000, 1000))
        self.callback = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_uint64, ctypes.c_void_p)(serve)

    def _function(self, call, **parts):
        names = {
            'pool': self.pool,
            'call': call,
            'addressof': ctypes.addressof,
            'string_at': ctypes.string_at,
            'Array': ctypes.c_int64 * 1000,
            'head': b'Aq' + struct.pack('<I', 1000),
        }
        exec(CALL.format(**parts), names)
        return names['bare']

    def add(self):
        """A function of two ints."""
        return self._function(
            self.library.gopy_call,
            parameters='a, b',
            before='pass',
            fill='frame[0] = a; frame[1] = b',
            arguments='72, addressof(frame)',
            result='frame[0]',
        )

    def join(self):
        """A function of two strs, which C takes as ``char *``."""
        return self._function(
            self.library.gopy_call_s2,
            parameters='a, b',
            before="a = a.encode('utf-8'); b = b.encode('utf-8')",
            fill='frame[1] = len(a); frame[3] = len(b); frame[45] = 0',
            arguments='73, addressof(frame), a, b',
            result="string_at(frame[0], frame[1]).decode('utf-8')",
        )

    def ints_in(self):
        """A function of a list of ints, which go over as an array within a tree."""
        return self._function(
            self.library.gopy_call_s1,
            parameters='numbers',
            before='array = Array(); array[:] = numbers; tree = head + bytes(array)',
            fill='frame[1] = len(tree); frame[45] = 0',
            arguments='80, addressof(frame), tree',
            result='frame[0]',
        )

    def ints_out(self):
        """A list of what lies at an address."""
        at = ctypes.addressof(self.numbers)
        return lambda: (ctypes.c_int64 * 1000).from_address(at)[:]

    def serving(self):
        """Makes the bare callback the one that Go calls."""
        self.library.gopy_set_callback(self.callback)


def serve(_, at):
    """Answers n with n + 1, for a tree of one int."""
    frame = (ctypes.c_int64 * 64).from_address(at)
    tree = ctypes.string_at(frame[0], frame[1])
    answer = struct.pack('<cq', b'i', struct.unpack_from('<q', tree, len(tree) - 8)[0] + 1)
    ctypes.memmove(at + SCRATCH, answer, 9)
    frame[0], frame[1] = at + SCRATCH, 9
    return 0


def serving_of(library):
    """What makes the engine's callback the one that Go calls again."""
    from gopy_runtime import loader_ctypes

    served = loader_ctypes._kept[-1]
    return lambda: library.gopy_set_callback(served)


def main(path):
    g = Library('ctypes', path)
    bare, functions = Bare(g.engine.library), g.values()
    numbers = list(range(1000))
    again = functions['again']
    assert again(CALLS, lambda n: n + 1) == CALLS
    names = {
        'add': g.add,
        'join': g.join,
        'ints_in': functions['sum_ints'],
        'view': functions['ints'](1000),
        'bare_add': bare.add(),
        'bare_join': bare.join(),
        'bare_in': bare.ints_in(),
        'bare_out': bare.ints_out(),
        'numbers': numbers,
        'again': again,
        'step': lambda n: n + 1,
        'bare_serving': bare.serving,
        'serving': serving_of(g.engine.library),
        'calls': CALLS,
    }
    assert names['bare_join']('a', 'b') == 'ab' and names['bare_out']() == names['view'].tolist()
    assert names['bare_in'](numbers) == names['ints_in'](numbers) == sum(numbers)
    pairs = {
        'add(int, int)': ('add(1000, 2000)', 'bare_add(1000, 2000)'),
        'join(str, str)': ('join("hello ", "world")', 'bare_join("hello ", "world")'),
        '1,000 ints in': ('ints_in(numbers)', 'bare_in(numbers)'),
        '1,000 ints out': ('view.tolist()', 'bare_out()'),
        '%d callbacks' % CALLS: (
            'serving(); again(calls, step)',
            'bare_serving(); again(calls, step)',
        ),
    }
    statements = {}
    for what, (ours, theirs) in pairs.items():
        statements[what], statements['bare ' + what] = ours, theirs
    times = measure(statements, names)
    print(sys.version.split('\n')[0])
    return report([(w, times[w], 'bare', times['bare ' + w], ALLOWED[w]) for w in pairs])


if __name__ == '__main__':
    sys.exit(not main(sys.argv[1]))
