"""The C library through cffi (ABI mode, no compiler): the loader that PyPy runs fastest."""
from __future__ import absolute_import

import atexit

from cffi import FFI

#: Bytes from the start of a frame to its scratch.
SCRATCH = 48 * 8
NAME = 'cffi'
#: False: an object that is used nowhere after the call may not be finalized before it ends.
EAGER = False
CHECKED = False

ffi = FFI()
ffi.cdef("""
int32_t gopy_call(uint32_t thunk, int64_t *frame);
int32_t gopy_call_s1(uint32_t thunk, int64_t *frame, const char *a);
int32_t gopy_call_s2(uint32_t thunk, int64_t *frame, const char *a, const char *b);
int32_t gopy_call_m1(uint32_t thunk, int64_t *frame, const char *a);
int32_t gopy_call_m2(uint32_t thunk, int64_t *frame, const char *a, const char *b);
void gopy_empty(void);
int32_t gopy_host_dotnet(void);
int32_t gopy_find_dotnet(void);
void gopy_close(void);
void gopy_keep_signal_off_stack(int32_t number);
void gopy_share_faults(int32_t has_come);
void gopy_follow(const char *path, const char *types);
void gopy_set_callback(int32_t (*callback)(uint64_t token, int64_t *frame));
""")

_CTYPES = {'?': '_Bool', 'b': 'int8_t', 'h': 'int16_t', 'i': 'int32_t', 'q': 'int64_t',
           'B': 'uint8_t', 'H': 'uint16_t', 'I': 'uint32_t', 'Q': 'uint64_t', 'r': 'int32_t',
           'f': 'float', 'd': 'double', 'F': 'float', 'D': 'double'}
_address_t = ffi.typeof('intptr_t')
_chars_t = ffi.typeof('char *')
_ints_t = ffi.typeof('int64_t *')
_doubles_t = ffi.typeof('double *')
_frame_t = ffi.typeof('int64_t[64]')


def load(path):
    """The library; its functions are attributes."""
    return ffi.dlopen(path)


def new_frame():
    """A zeroed frame: its slots as ints, as floats, and as the argument of ``gopy_call``."""
    slots = ffi.new(_frame_t)
    return slots, ffi.cast(_doubles_t, slots), slots


def place(frame_argument):
    """Where the frame of an argument of ``gopy_call`` lies."""
    return address(frame_argument)


def pin(octets):
    """Keeps bytes in place, without a copy; see :func:`address`."""
    return ffi.from_buffer(octets)


#: What cannot be kept in place.
COPIED = ()


def pin_writable(buffer):
    """Keeps a writable buffer in place, for Go to write into; an address stays what it is."""
    if isinstance(buffer, int):
        return ffi.cast(_chars_t, buffer)
    return ffi.from_buffer(buffer)


def pack(code, values):
    """The elements as Go lays them: an array of a scalar wire code."""
    return ffi.new(_CTYPES[code] + '[]', values)


def block(code, values):
    """Numbers side by side as bytes; OverflowError if one does not fit."""
    array = pack(code, values)  # PyPy frees what has no name in the midst of slicing its buffer
    return ffi.buffer(array)[:]


def unpack(code, at, count):
    """A list of ``count`` scalars in Go's memory."""
    return ffi.unpack(ffi.cast(_CTYPES[code] + ' *', at), count)


def address(pinned):
    """Where something pinned or packed lies."""
    return int(ffi.cast(_address_t, pinned))


def read(at, count):
    """``count`` bytes at an address."""
    return ffi.unpack(ffi.cast(_chars_t, at), count)


def copy(at, octets):
    """Stores bytes at an address."""
    ffi.memmove(ffi.cast(_chars_t, at), octets, len(octets))


def peek(code):
    """``get(address)`` and ``set(address, value)`` of one scalar in Go's memory."""
    pointer_t, cast = ffi.typeof(_CTYPES[code] + ' *'), ffi.cast

    def get(at):
        return cast(pointer_t, at)[0]

    def put(at, value):
        cast(pointer_t, at)[0] = value
    return get, put


def buffer(at, code, count, owner):
    """A memoryview of numbers in Go's memory; it keeps ``owner`` alive."""
    size = ffi.sizeof(_CTYPES[code])
    held = ffi.gc(ffi.cast(_chars_t, at), lambda pointer: owner)
    view = memoryview(ffi.buffer(held, size * count) if count else b'')
    return view.cast(code) if hasattr(view, 'cast') else view


_kept = []


def listen(library, answer):
    """Has ``answer(token, frame address, method, tree)`` serve callbacks of Go.

    It gives a tree, which goes into the frame's scratch.
    """
    def serve(token, frame):
        at = address(frame)
        method = read(frame[2], frame[3]).decode('ascii') if frame[3] else ''
        found = answer(token, at, method, read(frame[0], frame[1]))
        copy(at + SCRATCH, found)
        frame[0], frame[1] = at + SCRATCH, len(found)
        return 0
    served = ffi.callback('int32_t(uint64_t, int64_t *)', serve)
    _kept.append(served)
    library.gopy_set_callback(served)
    atexit.register(library.gopy_close)
