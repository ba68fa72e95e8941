"""imports.py FOLDER: import and first call of packages with 20 and 2,000 functions.

Writes both into FOLDER as gopy generates them, builds their libraries, and times a process each.
"""

from __future__ import print_function

import os
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
MAIN = os.path.join(HERE, '..', 'gopy-core', 'src', 'main')
ROUNDS, ALLOWED = 15, 1.3
GO_MOD = """module example.com/many

go 1.24

require gopy.local/rt v0.0.0

replace gopy.local/rt => %s
"""
THUNK = """func f%d(f *rt.Frame) rt.Status {
	rt.LowerInt(f, 0, rt.LiftInt[int](f, 0)+%d)
	return rt.Done
}
"""
ENTRY = """    'function_%d': (%d, 'Function%d', '(n: int) -> int', \"\"\"
        Function%d adds %d. Its comment is about as long as those of Go's own library are: a few
        lines that say what the function does, what it expects, and what it returns.
        \"\"\"),
"""
MODULE = '''"""Package many."""
from ._gopy import package

FUNCTIONS = {
%s}

package.install(__name__, 'many', globals())
'''
LIBRARY = (
    "NAME = 'libmany.so'\nVERSION = '1'\nDISTRIBUTION = 'many'\nTYPES = {}\nSENTINELS = {}\n"
    "MODULES = {'many': ''}\nGO_MODULES = ()\n"
)
PUBLIC = """from ._gopy import package

package.install_public(__name__, globals())
"""
TIMED = """import time
start = time.perf_counter()
import {0}
{0}.function_7(1)
print(time.perf_counter() - start)
"""


def write(path, text):
    with open(path, 'w') as stream:
        stream.write(text)


def build(folder, n):
    """The package many<n>, in folder."""
    name = 'many%d' % n
    package, go = os.path.join(folder, name), os.path.join(folder, name + '-go')
    for made in (package, go):
        shutil.rmtree(made, ignore_errors=True)
    shutil.copytree(os.path.join(MAIN, 'python', 'gopy_runtime'), os.path.join(package, '_gopy'))
    os.makedirs(go)
    names = ', '.join('f%d' % i for i in range(n))
    write(os.path.join(go, 'go.mod'), GO_MOD % os.path.realpath(os.path.join(MAIN, 'go', 'rt')))
    write(
        os.path.join(go, 'main.go'),
        'package main\n\nimport "gopy.local/rt"\n\nfunc main() {}\n\n'
        'func init() { rt.Register(72, %s) }\n\n'
        % names
        + '\n'.join(THUNK % (i, i) for i in range(n)),
    )
    write(os.path.join(package, '_gopy', 'library.py'), LIBRARY)
    entries = ''.join(ENTRY % (i, 72 + i, i, i, i) for i in range(n))
    write(os.path.join(package, '__init__.py'), MODULE % entries)
    write(os.path.join(package, 'gopy.py'), PUBLIC)
    subprocess.check_call(
        [
            'go',
            'build',
            '-buildmode=c-shared',
            '-o',
            os.path.join(package, '_gopy', 'libmany.so'),
            '.',
        ],
        cwd=go,
    )
    return name


def seconds(folder, name):
    """One import and first call, in a process of its own."""
    command = [sys.executable, '-c', TIMED.format(name)]
    environment = dict(os.environ, PYTHONDONTWRITEBYTECODE='')
    return float(subprocess.check_output(command, cwd=folder, env=environment))


def main(folder):
    names = [build(folder, n) for n in (20, 2000)]
    for name in names:
        seconds(folder, name)  # writes the bytecode
    rounds = [[seconds(folder, name) for name in names] for _ in range(ROUNDS)]
    few, many = [min(times) * 1000 for times in zip(*rounds)]
    verdict = 'ok' if many / few <= ALLOWED else 'OVER'
    print('Python %s: import and first call' % sys.version.split()[0])
    print(
        '20 functions %.1f ms, 2,000 functions %.1f ms: %.2f x  <= %.2f %s'
        % (few, many, many / few, ALLOWED, verdict)
    )
    return verdict == 'ok'


if __name__ == '__main__':
    sys.exit(not main(os.path.abspath(sys.argv[1])))
