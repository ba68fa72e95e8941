"""The engine in Python: pooled frames, one rendered function for each shape of signature."""
from __future__ import absolute_import

from . import buffers, objects, octets, tree_lists, tree_wire
from .arguments import MISSING, argument, bind
from .call import INVOKE, Call, Parameter
from .endings import Endings
from .fields import Fields
from .host import IRONPYTHON, used
from .misfit import mismatch
from .octets import Writable
from .rendered import run
from .stubs import render
from .text import NIL, Text, decode, encode
from .transfer import Elements

RELEASE, LIVE, PLAIN = 1, 13, 26
#: How raw calls give a handle and an error: as the plain codes in their slots.
_RAW = {'O': ('q', 'q'), 'E': ('q', 'q', 's')}


class PortableEngine(object):
    """Calls Go through a loader, a module such as ``loader_cffi``."""

    Object = objects.Object
    adopt = staticmethod(objects.adopt)
    make_class = type

    knows_trees = False

    def __init__(self, loader, path):
        self.name = loader.NAME
        self.library = loader.load(path)
        self._loader = loader
        self._shapes, self._invokers, self._started = {}, {}, {}
        self._names = self._namespace(loader)
        tree_lists.NUMBERS, octets.COPIED = loader.block, loader.COPIED
        buffers.PIN, buffers.ADDRESS = loader.pin_writable, loader.address
        fields = Fields(self, loader)
        self.field, self.read, self.write = fields.field, fields.read, fields.write

    def _namespace(self, loader):
        """Everything that rendered functions name."""
        frames, library = [], self.library
        endings = Endings(loader, frames.append)
        return {
            'MISSING': MISSING, 'bind': bind, 'argument': argument, 'receiver': receiver,
            'encode': encode, 'decode': decode, 'unicode': Text, 'empty': u'', 'nil': NIL,
            'elements': Elements(loader).of_argument,
            'pop': frames.pop, 'new_frame': loader.new_frame, 'give': frames.append,
            'used': used, 'wrap': self.wrap,
            'pin': loader.pin, 'pin_writable': loader.pin_writable, 'Writable': Writable,
            'Tree': tree_wire.Tree,
            'address': loader.address, 'place': loader.place, 'read': loader.read,
            'call_frame': library.gopy_call, 'call_s1': library.gopy_call_s1,
            'call_s2': library.gopy_call_s2,
            'call_m1': library.gopy_call_m1, 'call_m2': library.gopy_call_m2,
            'halt': endings.halt, 'fail': endings.fail,
            'drop_kept': endings.drop_kept, 'error': endings.value,
        }

    def view_bases(self, base, names):
        """The bases of a class of views: ``base`` (Slice, Map, Ref) and what the engine adds."""
        if IRONPYTHON:
            from .dotnet_views import seen
            return (base, self.Object) + seen(base, names)
        return base, self.Object

    def elements(self, view):
        """A list of the elements of a Slice, in one go where they lie in reach."""
        code = view._readable[0] if view._readable else ''
        if code == 's':
            return view._tree(PLAIN)
        if not code or code in 'FD':
            return list(view)
        count = len(view)
        found = self._loader.unpack(code, view._data(), count) if count else []
        used(view)
        return found

    def become(self, made, thunk, number):
        """Has an object that Python made adopt what a thunk gives for a type id or a handle."""
        self.adopt(made, *self.invoke(thunk, ('q',), (number,), ('O',)))

    def part(self, cls, name, place, made, setter, doc):
        """A property for what a thunk gives of an instance of ``cls``.

        ``place`` is (thunk, offset, type id), ``made`` the class of the object that it gives; None
        for a tree.
        """
        from .views import read
        thunk, where = place[0], place[1:]
        results = ('y',) if made is None else ('O',)

        def getter(self_):
            found = self.invoke(thunk, ('O', 'q', 'q'), (self_,) + where, results)
            if made is None:
                return read(found)
            return self.wrap(made, *found) if found[0] else None
        return property(getter, setter, doc=doc)

    def function(self, call):
        """The Python function that makes a call."""
        return self._make(call, None)

    def method(self, cls, call):
        """The same as a method of ``cls``: a plain function whose first argument is ``self``."""
        return self._make(call, cls)

    def _make(self, call, owner):
        codes = tuple(p.code for p in call.parameters)
        classes = tuple(p.cls for p in call.parameters)
        if owner is not None:
            codes, classes = ('O',) + codes, (owner,) + classes
        make = self._shape(codes, tuple(r.code for r in call.results), call.raises, call.variadic,
                           int(owner is not None), call.starts)
        stub = make(call, call.thunk, classes, tuple(r.cls for r in call.results))
        if call.starts:
            stub = self._starter(stub)
        stub.__name__, stub.__doc__, stub.__module__ = call.name, call.doc, call.module
        stub.__wrapped__ = call.described('' if owner is None else 'self')
        stub.__qualname__ = ('%s.' % owner.__name__ if owner else '') + call.name
        return stub

    def _shape(self, *shape):
        make = self._shapes.get(shape)
        if make is None:
            text = render(*(shape + (self._loader.EAGER, bool(self._loader.COPIED),
                                      self._loader.CHECKED)))
            make = run(text, self._names, 'call %s' % (shape[:2],), 'make')
            self._shapes[shape] = make
        return make

    def _starter(self, begin):
        """A function that goes as far as the packed frame, and gives its address."""
        def start(*args, **named):
            frame, self._started[frame] = begin(*args, **named)
            return frame
        return start

    def finish(self, frame, status):
        """The result of a call whose frame was packed, or what it raised."""
        return self._started.pop(frame)(status)

    def discard(self, frame):
        """Drops a packed frame whose call will not be made."""
        del self._started[frame]

    def wrap(self, cls, handle, address):
        """The live wrapper of a pointer, or a new one; releases dropped handles now and then."""
        if len(objects.dropped) > objects.BATCH:
            self.drain()
        return objects.wrap(cls, handle, address)

    def invoke(self, thunk, codes, args, results):
        """One call of a built-in thunk with raw handles; see the contract of engines."""
        invoker = self._invokers.get((thunk, codes, results))
        if invoker is None:
            invoker = self._invokers[thunk, codes, results] = self._invoker(thunk, codes, results)
        return invoker(*args)

    def _invoker(self, thunk, codes, results):
        raw = [Parameter('argument %d' % i, 'o' if code in 'OE' else code, 'thunk %d' % thunk, None)
               for i, code in enumerate(codes)]
        flat = [Parameter('', code, '', None) for r in results for code in _RAW.get(r, r)]
        stub = self.function(Call(thunk, INVOKE, parameters=raw, results=flat, raises=True))
        if len(flat) == len(results):
            return stub
        return lambda *args: _grouped(results, stub(*args))

    def buffer(self, address, code, count, owner):
        """A memoryview of numbers in Go's memory, which keeps ``owner`` alive."""
        return self._loader.buffer(address, code, count, owner)

    def listen(self, answer):
        """Has ``answer(token, frame, method, tree)`` serve the callbacks of Go."""
        self._loader.listen(self.library, answer)

    def drain(self):
        """Releases what was dropped since, in one call."""
        handles, dropped = [], objects.dropped
        while dropped and len(handles) < 4 * objects.BATCH:
            try:
                handles.append(dropped.pop(-1))
            except IndexError:  # another thread was faster
                break
        if handles:
            array = self._loader.pack('q', handles)
            self.invoke(RELEASE, ('q', 'q'), (self._loader.address(array), len(handles)), ())
            used(array)

    def live_objects(self):
        """How many Go values Python holds now."""
        while objects.dropped:
            self.drain()
        return self.invoke(LIVE, (), (), ('q',))


def receiver(call, cls, value):
    """Checks the first argument of a method called through its class."""
    if value is MISSING:
        raise TypeError('%s() missing its receiver, a %s' % (call.name, cls.__name__))
    if value is None and call.on_nil:
        return None  # Go sees a nil receiver
    if not isinstance(value, cls):
        raise mismatch(value, cls.__name__, '%s() receiver' % call.name)
    return value


def _grouped(results, flat):
    grouped, at = [], 0
    for r in results:
        size = len(_RAW.get(r, r))
        grouped.append(flat[at] if size == 1 else flat[at:at + size])
        at += size
    return grouped[0] if len(grouped) == 1 else tuple(grouped)
