"""The engine in C, for CPython 3.7 and later: inside the shared library, started through ctypes.

Functions and methods are builtin objects, wrappers are instances of a C type, fields are read from
memory. What is raised, and its words, come from ``native_hooks``.
"""
from __future__ import absolute_import

import atexit
import ctypes
import sys

from . import loader_ctypes, tree, tree_read
from .call import Call, Parameter, signature_text
from .native_hooks import HOOKS, PlacedField

STORE_STRING = 10


class _Start(ctypes.Structure):
    """What ``gopy_native_init`` takes; laid out by native_start.c as well."""

    _fields_ = [('size', ctypes.c_uint64), ('library', ctypes.c_void_p),
                ('hooks', ctypes.py_object), ('object_size', ctypes.c_uint64),
                ('version', ctypes.c_uint64), ('refusal', ctypes.c_char * 104)]


def load(path):
    """The engine of the library at ``path``; ImportError where only the portable one can run."""
    if hasattr(sys, 'getobjects') or 'free-threading' in sys.version:
        raise ImportError('this build of Python traces references or has no GIL')
    library = ctypes.PyDLL(path)
    start = _Start(ctypes.sizeof(_Start), ctypes.pythonapi._handle, HOOKS, object.__basicsize__,
                   sys.version_info[0] << 8 | sys.version_info[1])
    library.gopy_native_init.argtypes = [ctypes.POINTER(_Start)]
    library.gopy_native_init.restype = ctypes.c_void_p
    members = library.gopy_native_init(start)
    if not members:
        raise ImportError(start.refusal.decode() or 'the native engine did not start')
    return NativeEngine(library, ctypes.cast(members, ctypes.py_object).value)


class NativeEngine(object):
    """Presents the C engine by the contract of engines."""

    name = 'native'
    knows_trees = True

    def __init__(self, library, members):
        self.library = library
        self._subclass = members['subclass'] if members['Object'].__weakrefoffset__ else None
        members['Object'].__module__ = __name__
        self.Object = self.make_class('Object', (members['Object'],), {
            '__module__': __name__, '__doc__': members['Object'].__doc__, '_identity': False,
            '_type_id': 0, '_accept': classmethod(_accept)})
        self._function, self._method = members['function'], members['method']
        self._open_method = members['open_method']
        self._field, self._part = members['field'], members['part']
        self._members, self._bases = members, {}
        self.wrap, self.adopt = members['wrap'], members['adopt']
        self.become = members['become']
        self.invoke, self.live_objects = members['invoke'], members['live_objects']
        self.read, self.write = members['read'], members['write']
        self._listen, self._close = members['listen'], members['close']
        self.finish, self.discard = members['finish'], members['discard']
        tree.FAST, tree_read.FAST = members['pack'], members['unpack']

    def make_class(self, name, bases, names):
        """A class of objects, all of whose bases are such classes, as ``type`` would make it."""
        if self._subclass is None:  # 3.7 and 3.8 find room for weak references only so
            slots = () if hasattr(self, 'Object') else ('__weakref__',)
            return type(name, bases, dict(names, __slots__=slots))
        cls = self._subclass('%s.%s' % (names['__module__'], name), bases)
        for member in names:
            if member != '__slots__':
                setattr(cls, member, names[member])
        if '__eq__' in names and '__hash__' not in names:
            cls.__hash__ = None
        return cls

    def view_bases(self, base, names):
        """The bases of a class of views; C serves elements of slices, look-ups of maps."""
        from .mappings import MISSING, Map
        if issubclass(base, Map):
            return self._served('entries', MISSING), base, self.Object
        if '_fixed' not in names:
            return base, self.Object
        buffers = sys.version_info >= (3, 9) and names['_scalar'] is not None
        served = self._served('elements', buffers, base.__getitem__, base.__setitem__,
                              base.__delitem__)
        return served, base, self.Object

    def _served(self, kind, which, *more):
        """A class that C makes once, by what it is made of first."""
        made = self._bases.get((kind, which))
        if made is None:
            made = self._bases[kind, which] = self._members[kind](which, *more)
            made.__module__ = __name__
        return made

    elements = staticmethod(list)

    def function(self, call):
        """The builtin function that makes a call."""
        return self._function(*_described(call, '') + (sys.modules.get(call.module), call.module))

    def method(self, cls, call):
        """The same as a method descriptor of ``cls``."""
        described = _described(call, '$self') + (cls,)
        made = None if call.on_nil else self._method(*described)
        if made is None:
            made = self._open_method(*described + (
                call.name, '%s.%s' % (cls.__name__, call.name), cls.__module__, call.doc,
                signature_text(call, '$self')))
        return self._beyond_stubs(cls, call) if made is None else made

    def field(self, cls, name, code, offset, go_type, doc):
        """A descriptor for the scalar or string of ``cls`` at ``offset`` bytes."""
        place = PlacedField('%s.%s' % (cls.__name__, name), code, go_type)
        return self._field(place, cls, str(name), str(code), offset, str(doc or ''))

    def part(self, cls, name, place, made, setter, doc):
        """A descriptor for what a thunk gives of an instance of ``cls``.

        ``place`` is (thunk, offset, type id), ``made`` the class of the object that it gives; None
        for a tree.
        """
        return self._part(*(cls, str(name)) + place + (made, setter, str(doc or '')))

    def buffer(self, address, code, count, owner):
        """A memoryview of numbers in Go's memory, which keeps ``owner`` alive."""
        return loader_ctypes.buffer(address, code, count, owner)

    def listen(self, answer):
        """Serves the callbacks of Go as ``answer(token, frame, method, tree)`` does."""
        self._listen()
        atexit.register(self._close)

    def _beyond_stubs(self, cls, call):
        """A method on 3.7 and 3.8 where all 4,096 stubs are taken: a Python frame more."""
        receiver = Parameter('self', 'O', '*' + cls.__name__, cls)
        call_all = self.function(Call(
            call.thunk, call.name, call.module, call.doc, (receiver,) + call.parameters,
            call.results, call.raises, call.variadic, call.positional_only + 1,
            holds_gil=call.holds_gil))

        def method(self, *args, **named):
            return call_all(self, *args, **named)
        method.__name__, method.__doc__, method.__module__ = call.name, call.doc, call.module
        method.__qualname__ = '%s.%s' % (cls.__name__, call.name)
        method.__wrapped__ = call.described('self')
        return method


def _accept(cls, value):
    """The instance that ``value`` stands for where one is expected, or None."""
    return None


def _described(call, receiver):
    """What C keeps of a Call."""
    doc = '%s%s\n--\n\n%s' % (call.name, signature_text(call, receiver), call.doc or '')
    return (call, call.thunk, call.name, doc, tuple(map(_value, call.parameters)),
            tuple(map(_value, call.results)), call.variadic, call.positional_only,
            call.holds_gil, call.starts)


def _value(p):
    return (str(p.name), str(p.code), p.go_type[:1] == '*', p.cls)
