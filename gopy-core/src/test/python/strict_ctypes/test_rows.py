"""Plants each mistake that IronPython's ctypes punishes, sees it caught; the right way passes."""
from __future__ import absolute_import

import os
import subprocess
import sys

import pytest

HERE = os.path.dirname(os.path.abspath(__file__))
PRELUDE = '''
import array, ctypes, os, struct, sys
from ctypes import *
libc = CDLL(None)
memset = libc.memset
memset.argtypes = [c_void_p, c_int, c_size_t]
qsort = libc.qsort
Compare = CFUNCTYPE(c_int, c_void_p, c_void_p)
qsort.argtypes = [c_void_p, c_size_t, c_size_t, Compare]
qsort.restype = None
'''

pytestmark = pytest.mark.skipif(
    sys.version_info[:2] not in ((2, 7), (3, 6)),
    reason='strict ctypes reads the bytecode of CPython 2.7 and 3.6')

MISTAKES = {
    'pointer instance': ('pointer(c_int64(1))', 'pointer instance'),
    'pointer instance as argument': (
        'memset(POINTER(c_int64)(c_int64(1)), 0, 8)', 'a pointer instance as argument'),
    'byref': ('byref(c_int64(1))', 'pointer instance'),
    'cast to a pointer': ('cast(1, POINTER(c_int64))', 'pointer instance'),
    'cast of a callback': ('cast(Compare(lambda a, b: 0), c_void_p)', 'cast of a function object'),
    'bytes as a buffer': ("c_char.from_buffer(b'abc')", 'TypeError'),
    'slot out of range': ('f = (c_int64 * 4)(); f[0] = 2 ** 63', 'OverflowError'),
    'slots out of range': ('f = (c_int64 * 2)(); f[0:2] = [1, 2 ** 64 - 1]', 'OverflowError'),
    'value out of range': ('f = c_int64(); f.value = 2 ** 63', 'OverflowError'),
    'part of a memoryview': (
        "assert c_char.from_buffer(memoryview(bytearray(b'ab'))[1:]).value == b'b'",
        'AssertionError' if sys.version_info[0] > 2 else 'TypeError'),
    'c_long': ('(c_long * 4)()', 'c_long has 4 bytes'),
    'array of longs': ("array.array('l', [1])", '4 bytes an element'),
    'word size by maxsize': ('assert sys.maxsize == 2 ** 63 - 1', 'AssertionError'),
    'fork': ('os.fork()', 'AttributeError'),
    'number of processors': ('os.cpu_count()', 'AttributeError'),
    'C function at exit': ('import atexit; atexit.register(memset)', 'atexit takes no C function'),
    'reference counts': ('sys.getrefcount(1)', 'AttributeError'),
    'buffer not used after the call': ("""
def call():
    frame = (c_int64 * 4)()
    memset(addressof(frame), 0, 8)
call()""", 'is not used after the call'),
    'buffer without a name': ("""
def call():
    memset(addressof((c_int64 * 4)()), 0, 8)
call()""", 'is not used after the call'),
    'buffer whose address another function calls with': ("""
def call(at):
    memset(at, 0, 8)
def make():
    frame = (c_int64 * 4)()
    call(addressof(frame))
make()""", 'is not used after the call'),
    'buffer in a tuple that is not used': ("""
def pack():
    frame = (c_int64 * 4)()
    return addressof(frame), frame
def call():
    packed = pack()
    memset(packed[0], 0, 8)
call()""", 'is not used after the call'),
    'value read from a buffer that is not used': ("""
def read():
    frame = (c_int64 * 4)()
    return c_int32.from_address(addressof(frame)).value
read()""", 'is not used after the call'),
    'bytes read from a buffer that is not used': ("""
def read():
    frame = (c_int64 * 4)()
    return string_at(addressof(frame), 8)
read()""", 'is not used after the call'),
    'exception leaves a callback': ("""
def compare(a, b):
    raise ValueError('out')
def call():
    numbers = (c_int * 3)(3, 1, 2)
    qsort(numbers, 3, 4, Compare(compare))
call()""", 'left a callback'),
}

#: The same in the dialect of 2.7.
DIALECT = {
    'encoded text as argument': ("""
__name__ = 'package._gopy.text'
libc.strlen.argtypes = [c_char_p]
libc.strlen(u'a'.encode('utf-8'))""",
                                 'a str of bytes as argument'),
    'encoded text for memmove': ("""
__name__ = 'package._gopy.text'
room = (c_char * 4)()
memmove(addressof(room), u'a'.encode('utf-8'), 1)
""", 'a str of bytes for memmove'),
    'packed numbers for memmove': ("""
room = (c_char * 4)()
memmove(addressof(room), struct.pack('<i', 1), 4)
""", 'a str of bytes for memmove'),
    'bytes of memory': ("""
room = create_string_buffer(b'abc')
assert type(string_at(addressof(room), 3)) is bytes""", 'AssertionError'),
    'a bytearray in place': ("c_char.from_buffer(bytearray(b'a'))", 'expected array'),
    'a large index': (
        'import operator; assert operator.index(2 ** 40) == 2 ** 40', 'AssertionError'),
    'a large int': ('assert sys.maxint > 2 ** 32', 'AssertionError'),
    'wide arrays': ("array.array('q')", 'ValueError'),
    'futures': ('import concurrent.futures', 'ImportError'),
}
if sys.version_info[0] == 2:
    MISTAKES.update(DIALECT)

#: What the runtime's objects are; 2.7 has no hook for class statements.
OBJECT = """
class Object(object):
    __slots__ = ('_handle', '_address', '__weakref__')
    __module__ = 'package._gopy.objects'
    def __del__(self):
        pass
def make():
    made = Object()
    made._handle, made._address = 3, addressof(memory)
    return made
memory = (c_int64 * 4)(5)
"""
if sys.version_info[0] > 2:
    MISTAKES.update({
        'object whose handle goes to C is not used': (OBJECT + """
def call(made):
    return libc.abs(made._handle)
call(make())""", 'is not used after the call'),
        'object whose memory is read is not used': (OBJECT + """
def read(made):
    return c_int64.from_address(made._address).value
read(make())""", 'is not used after the call'),
    })

RIGHT = {
    'address of a used buffer': """
def call():
    frame = (c_int64 * 4)()
    memset(addressof(frame), 1, 8)
    return frame[0]
assert call() == 0x0101010101010101""",
    'buffer held by a pool': """
class Pool(object):
    def __init__(self):
        self.frame = (c_int64 * 4)()
    def call(self):
        memset(addressof(self.frame), 0, 8)
Pool().call()""",
    'buffers kept in a list': """
def call():
    keep = []
    frame = (c_int64 * 4)()
    keep.append(frame)
    memset(addressof(frame), 0, 8)
    del keep[:]
call()""",
    'buffer used by another function': """
def call(frame):
    memset(addressof(frame), 0, 8)
    return len(frame)
def make():
    frame = (c_int64 * 4)()
    call(frame)
make()""",
    'object that is used': OBJECT + """
def call(made):
    found = c_int64.from_address(made._address).value + libc.abs(made._handle)
    len(repr(made))
    return found
assert call(make()) == 8""",
    'slots': """
f = (c_int64 * 4)()
f[0] = -5
f[1:3] = [2 ** 63 - 1, -2 ** 63]
assert f[:] == [-5, 2 ** 63 - 1, -2 ** 63, 0]
assert c_int64.from_address(addressof(f)).value == -5
assert (c_int64 * 2).from_address(addressof(f))[1] == 2 ** 63 - 1
assert sizeof(c_int64) == 8""",
    'callback passed itself': """
compare = Compare(lambda a, b: c_int.from_address(a).value - c_int.from_address(b).value)
numbers = (c_int * 3)(3, 1, 2)
qsort(numbers, 3, 4, compare)
assert list(numbers) == [1, 2, 3]""",
    'bytes and memory': """
room = create_string_buffer(b'abc')
octets = bytes(string_at(addressof(room), 3))
assert octets == b'abc' and type(octets) is bytes
libc.strlen.argtypes, __name__ = [c_char_p], 'package._gopy.text'
assert libc.strlen(bytes(u'abc'.encode('utf-8'))) == 3
assert c_char.from_buffer(array.array('b', [120])).value == b'x'
assert array.array('i', [1])[0] == 1""",
}


def run(source, folder, module='planted'):
    """Runs the prelude and `source` strictly; gives exit status and all output."""
    path = os.path.join(str(folder), module + '.py')
    with open(path, 'w') as stream:
        stream.write(PRELUDE + source)
    places = [os.path.join(HERE, 'site'), os.path.dirname(HERE)]
    environment = dict(os.environ, PYTHONPATH=os.pathsep.join(places), PYTHONDONTWRITEBYTECODE='1')
    process = subprocess.Popen([sys.executable, path], env=environment, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    output = process.communicate()[0].decode('utf-8')
    return process.returncode, output


@pytest.mark.parametrize('name', sorted(MISTAKES))
def test_planted_mistake_is_caught(name, tmp_path):
    source, expected = MISTAKES[name]
    status, output = run(source, tmp_path)
    assert status != 0
    assert expected in output


@pytest.mark.parametrize('name', sorted(RIGHT))
def test_right_way_passes(name, tmp_path):
    assert run(RIGHT[name], tmp_path) == (0, '')


@pytest.mark.skipif(sys.version_info[0] == 2, reason='2.7 has no hook for class statements')
def test_finalizers_run_on_another_thread(tmp_path):
    source = """
import threading, time
seen = []
class Object(object):
    __module__ = 'package._gopy.engine'
    def __del__(self):
        seen.append(threading.current_thread())
Object()
for _ in range(200):
    if seen: break
    time.sleep(0.01)
assert seen[0] is not threading.current_thread()"""
    assert run(source, tmp_path) == (0, '')
