"""Python objects as Go interfaces: Go's names find Python's methods; files read and write."""
from __future__ import absolute_import

import functools
import io
import re
import sys
import threading

from .host import is_a
from .text import Text, data_of, encode

MISSING, TEXT, UNCAUGHT = '?', '$', '!'
_snakes = {}
_WORDS = re.compile('(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])')


def call(target, method, args):
    """What Go asks of an object: to be called, a method, its text, which methods it lacks, or of an
    exception that nobody can catch to be shown."""
    if not method:
        return target(*args)
    if method == MISSING:
        return [name for name in args if find(target, name) is None]
    if method == TEXT:
        return u'%s' % (target,)
    if method == UNCAUGHT:
        return uncaught(target)
    return find(target, method)(*args)


def uncaught(error):
    """Shows an exception as Python does one that a thread ends by."""
    trace = getattr(error, '__traceback__', None)
    hook, made = [getattr(threading, n, None) for n in ('excepthook', 'ExceptHookArgs')]
    if hook is not None:
        hook(made((type(error), error, trace, threading.current_thread())))
    elif sys.stderr is not None:
        import traceback  # dear, and for Pythons before 3.8 alone
        sys.stderr.write('Exception in a callback on a goroutine:\n')
        traceback.print_exception(type(error), error, trace)


def find(target, go_name):
    """What serves a Go method: a file, a method in snake_case or as Go spells it; else None."""
    attribute, function = _FILES.get(go_name, (None, None))
    if attribute is not None and callable(getattr(target, attribute, None)):
        return lambda *args: function(target, *args)
    found = _method(target, go_name)
    return functools.partial(_fill, found) if go_name == 'Read' and found else found


def _method(target, go_name):
    python_name = snake(go_name)
    for name in (python_name, python_name + '_', go_name):
        found = getattr(target, name, None)
        if callable(found) and not _only_declared(type(target), name):
            return found
    return None


def _only_declared(cls, name):
    """Whether a class has a method from the class of a Go interface alone, so has none."""
    for base in cls.__mro__:
        if name in vars(base):
            return '_interface' in vars(base)
    return False


def snake(go_name):
    """``WriteString`` as ``write_string``."""
    found = _snakes.get(go_name)
    if found is None:
        found = _snakes[go_name] = _WORDS.sub('_', go_name).lower()
    return found


def _read(source, room):
    """What a file reads: the bytes, or how many they are where ``room`` is Go's own buffer."""
    if not hasattr(room, 'tobytes'):
        return _octets(source.read(room))
    try:
        data = source.read(room)
    except TypeError:  # it is asked for a size, as files are
        data = source.read(len(room))
    if isinstance(data, int):
        return data
    data = _octets(data)
    if room and not data:
        raise EOFError
    room[:len(data)] = data
    return len(data)


def _octets(data):
    if isinstance(data, int):
        raise TypeError('read(): expected bytes, got int')
    if isinstance(data, Text):
        octets = data_of(data)
        return encode(data) if octets is None else octets
    return data.tobytes() if hasattr(data, 'tobytes') else bytes(data or b'')


def _fill(read, room):
    """Has a method read as Go does: it fills a buffer and tells how far, or raises EOFError."""
    if hasattr(room, 'tobytes'):
        return read(room)
    buffer = bytearray(room)
    try:
        return bytes(buffer[:read(buffer)])
    except EOFError:
        return b''


def _write(target, data):
    if is_a(target, io.TextIOBase):
        target.write(_octets(data).decode('utf-8'))
        return len(data)
    written = target.write(_octets(data) if is_a(target, io.IOBase) else data)
    return len(data) if written is None else written


def _close(target):
    target.close()


def _seek(target, offset, whence):
    place = target.seek(offset, whence)
    return target.tell() if place is None else place


def _read_at(source, room, offset):
    place = source.tell()
    try:
        source.seek(offset)
        return _read(source, room)
    finally:
        source.seek(place)


#: Go name: the attribute that tells a file, and what serves the method.
_FILES = {'Read': ('read', _read), 'Write': ('write', _write), 'Close': ('close', _close),
          'Seek': ('seek', _seek), 'ReadAt': ('seek', _read_at)}
