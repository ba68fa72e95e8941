"""The C library through ctypes, within what IronPython's ctypes can do.

No POINTER instance is ever an argument, addresses are ints, and whatever the library reads is used
once more after the call: .NET frees a local after its last use.
"""
from __future__ import absolute_import

import atexit
import ctypes

from . import tree_lists
from .text import INTEGERS

#: Bytes from the start of a frame to its scratch.
SCRATCH = 48 * 8
NAME = 'ctypes'
#: What a call borrows must be used once more after it.
EAGER = True

_CTYPES = {'?': ctypes.c_bool, 'b': ctypes.c_int8, 'h': ctypes.c_int16, 'i': ctypes.c_int32,
           'q': ctypes.c_int64, 'B': ctypes.c_uint8, 'H': ctypes.c_uint16, 'I': ctypes.c_uint32,
           'Q': ctypes.c_uint64, 'r': ctypes.c_int32, 'f': ctypes.c_float, 'd': ctypes.c_double,
           'F': ctypes.c_float, 'D': ctypes.c_double}
_Frame = ctypes.c_int64 * 64
_Doubles = ctypes.c_double * 64
address = ctypes.addressof


def load(path):
    """The library; its functions are attributes."""
    library = ctypes.CDLL(path)
    plain = [ctypes.c_uint32, ctypes.c_void_p]
    library.gopy_call.argtypes = plain
    one, two = [library.gopy_call_s1, library.gopy_call_m1], [library.gopy_call_s2,
                                                              library.gopy_call_m2]
    for functions, texts in ((one, 1), (two, 2)):
        for function in functions:
            function.argtypes = plain + [ctypes.c_char_p] * texts
    for function in [library.gopy_call] + one + two:
        function.restype = ctypes.c_int32
    library.gopy_empty.restype = None
    return library


def _cuts():
    """Whether ctypes cuts an int that a slot has no room for; IronPython's refuses it."""
    try:
        _Frame()[0] = 1 << 63
        return True
    except OverflowError:
        return False


_CUTS = _cuts()
#: Whether the slots of a frame refuse by themselves what is no int of 64 bits, as memoryviews do.
CHECKED = hasattr(memoryview, 'cast') and _CUTS


def new_frame():
    """A zeroed frame: its slots as ints, as floats, and as the argument of ``gopy_call``."""
    slots = _Frame()
    at = address(slots)
    ints = memoryview(slots).cast('B').cast('q') if CHECKED else slots
    return ints, _Doubles.from_address(at), at


def place(frame_argument):
    """Where the frame of an argument of ``gopy_call`` lies."""
    return frame_argument


def pin(octets):
    """A copy of bytes that stays in place; see :func:`address`."""
    if _CUTS:
        return (ctypes.c_char * (len(octets) or 1)).from_buffer_copy(octets or b'\0')
    copy = (ctypes.c_char * (len(octets) or 1))()  # that of IronPython 2.7 copies arrays alone
    ctypes.memmove(address(copy), octets, len(octets))
    return copy


def _stays(buffer):
    """Whether ``from_buffer`` finds where a buffer of ``ab`` lies, if that begins at ``b``."""
    try:
        return ctypes.c_char.from_buffer(buffer).value == b'b'
    except TypeError:
        return False


#: What cannot be kept in place: IronPython takes the whole for what a view is a part of, its 2.7
#: takes arrays alone, and CPython's 2.7 no memoryview.
COPIED = tuple(type(found) for found in (bytearray(b'b'), memoryview(bytearray(b'ab'))[1:])
               if not _stays(found))


def pin_writable(buffer):
    """Keeps a writable buffer in place, for Go to write into; an address stays what it is.

    Of what is ``COPIED`` it keeps a copy.
    """
    if isinstance(buffer, INTEGERS):
        return ctypes.c_char.from_address(buffer)
    if isinstance(buffer, COPIED):
        return pin(buffer.tobytes() if hasattr(buffer, 'tobytes') else bytes(buffer))
    return ctypes.c_char.from_buffer(buffer)


def pack(code, values):
    """The elements as Go lays them: an array of a scalar wire code."""
    array = (_CTYPES[code] * len(values))()
    array[:] = values
    return array


block = tree_lists.numbers


def unpack(code, at, count):
    """A list of ``count`` scalars in Go's memory."""
    return (_CTYPES[code] * count).from_address(at)[:]


def read(at, count):
    """``count`` bytes at an address."""
    return bytes(ctypes.string_at(at, count))


if type(ctypes.string_at(address(pin(b'a')), 1)) is bytes:  # it is a str of IronPython 2.7's
    read = ctypes.string_at


def copy(at, octets):
    """Stores bytes at an address."""
    ctypes.memmove(at, octets, len(octets))


def peek(code):
    """``get(address)`` and ``set(address, value)`` of one scalar in Go's memory."""
    from_address = _CTYPES[code].from_address

    def get(at):
        return from_address(at).value

    def put(at, value):
        from_address(at).value = value
    return get, put


def buffer(at, code, count, owner):
    """A memoryview of numbers in Go's memory; it keeps ``owner`` alive."""
    array = (_CTYPES[code] * count).from_address(at) if count else (_CTYPES[code] * 0)()
    array.owner = owner
    view = memoryview(array)
    return view.cast('B').cast(code) if hasattr(view, 'cast') else view


_Callback = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_uint64, ctypes.c_void_p)
_kept = []


def listen(library, answer):
    """Has ``answer(token, frame address, method, tree)`` serve callbacks of Go.

    It gives a tree, which goes into the frame's scratch.
    """
    frame_at, memmove = _Frame.from_address, ctypes.memmove

    def serve(token, at):
        frame = frame_at(at)
        method = read(frame[2], frame[3]).decode('ascii') if frame[3] else ''
        found = answer(token, at, method, read(frame[0], frame[1]))
        size, room = len(found), at + SCRATCH
        memmove(room, found, size)
        frame[0], frame[1] = room, size
        return 0
    served = _Callback(serve)
    _kept.append(served)
    library.gopy_set_callback.argtypes = [_Callback]
    library.gopy_set_callback.restype = library.gopy_close.restype = None
    library.gopy_set_callback(served)
    atexit.register(lambda: library.gopy_close())  # IronPython's atexit takes no C function
