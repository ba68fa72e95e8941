"""Renders the Python function that makes one call, for each shape of signature once.

A shape is the wire codes alone, so thousands of Go functions share a few dozen of these. For
``(q, s) -> s`` with an error the text is, shortened::

    def make(call, thunk, classes, made):
        def stub(a0=MISSING, a1=MISSING, *extra, **named):
            if extra or named or a1 is MISSING:
                a0, a1 = bind(call, (a0, a1), extra, named)
            if type(a0) is not int or not -9223372036854775808 <= a0 <= 9223372036854775807:
                a0 = argument(call, 0, a0)
            b1 = a1.encode('utf-8', 'surrogateescape') if type(a1) is str else argument(call, 1, a1)
            try: frame = pop(-1)
            except IndexError: frame = new_frame()
            f, d, p = frame
            f[0] = a0
            k1 = pin(b1)
            f[1] = address(k1)
            f[2] = len(b1)
            status = call_frame(thunk, p)
            ...
            r0 = read(f[0], f[1]).decode('utf-8', 'surrogateescape')
            give(frame)
            return r0
        return stub

One that starts a call on a goroutine gives the address of the packed frame, and a function of the
status that gives the result. (A generator would do it shorter, but one that begins on one thread
and ends on another breaks IronPython.)
"""
from __future__ import absolute_import

from .scalars import INTEGERS
from .text import ESCAPES, PYTHON2

RESULT_SLOTS = {'s': 2, 'y': 2, 'a': 2, 'F': 2, 'D': 2, 'O': 2, 'E': 4}
ARGUMENT_SLOTS = {'s': 2, 'y': 2, 'a': 2, 'F': 2, 'D': 2, '[': 2}
ERROR, KEEP, USED = 40, 44, 45


def render(codes, results, raises, variadic, receiver, starts, eager, copies, checked):
    """The text of ``make`` for a shape.

    ``codes`` are those of the arguments, the receiver's ``O`` first where ``receiver`` is true;
    ``eager`` asks for a last use of everything borrowed; with ``copies`` Go may have had a copy of
    what it writes into; slots that are ``checked`` refuse by themselves what is no int of 64 bits.
    """
    stub = _Stub(codes, results, raises, variadic, receiver, starts, eager, copies, checked)
    lines = stub.head() + stub.checks() + stub.stores() + stub.rest()
    head = ['def make(call, thunk, classes, made):'] + ['    ' + line for line in stub.classes()]
    return '\n'.join(head + ['    def stub(%s):' % stub.parameters()]
                     + ['        ' + line for line in lines] + ['    return stub', ''])


class _Stub(object):
    """One shape on its way to text."""

    def __init__(self, codes, results, raises, variadic, receiver, starts, eager, copies, checked):
        self.codes, self.results = codes, results
        self.raises, self.variadic, self.receiver, self.eager = raises, variadic, receiver, eager
        self.starts, self.copies, self.checked = starts, copies, checked
        self.fixed = len(codes) - (1 if variadic else 0)
        self.slots = layout(codes, ARGUMENT_SLOTS)
        self.borrowed = []  # names of locals that must outlive the crossing
        self.direct = () if starts else _direct(codes, self.slots)

    def classes(self):
        return (['c%d = classes[%d]' % (i, i) for i, c in enumerate(self.codes) if c in 'OE']
                + ['m%d = made[%d]' % (i, i) for i, c in enumerate(self.results) if c == 'O'])

    def parameters(self):
        names = ['a%d=MISSING' % i for i in range(self.fixed)]
        last = '*a%d' % self.fixed if self.variadic else '*extra'
        return ', '.join(names + [last, '**named'])

    def head(self):
        """Keywords and mistakes go to ``bind``; nothing else slows the call."""
        names = ''.join('a%d, ' % i for i in range(self.fixed))
        tests = ['named'] if self.variadic else ['extra', 'named']
        if self.fixed:
            tests.append('a%d is MISSING' % (self.fixed - 1))
        lines = ['if %s:' % ' or '.join(tests)]
        extra = '()' if self.variadic else 'extra'
        call = 'bind(call, (%s), %s, named, %d)' % (names, extra, self.receiver)
        lines.append('    %s = %s' % (names, call) if names else '    ' + call)
        return lines

    def checks(self):
        lines = []
        for i, code in enumerate(self.codes):
            if not (code == 'q' and self.checked):
                lines += _check(i, code, self.receiver)
        return lines

    def stores(self):
        # without the -1, IronPython breaks a list that two threads empty at a time
        lines = ['try: frame = pop(-1)', 'except IndexError: frame = new_frame()',
                 'f, d, p = frame']
        for i, code in enumerate(self.codes):
            lines += self.store(i, code, self.slots[i])
        return lines

    def store(self, i, code, slot):
        if i in self.direct:
            return ['f[%d] = len(b%d)' % (slot + 1, i)]
        if code == 'q' and self.checked:
            return ['try: f[%d] = a%d' % (slot, i),
                    'except (TypeError, ValueError): f[%d] = %s' % (slot, _slow(i, self.receiver))]
        if code[0] in 'sya[':
            self.borrowed.append('k%d' % i)
        if code == 'y':  # what a tree was made of, and the view of an address
            self.borrowed.append('b%d' % i)
        if code[0] in 'Oo' or code == 'E':
            self.borrowed.append('a%d' % i)
        return [line.format(i=i, s=slot, t=slot + 1) for line in _STORES[code[0]]]

    def rest(self):
        """The call and its results; of one that starts a call, a function of its status."""
        if not self.starts:
            return ['status = %s' % self.crossing_call()] + self.ending() + self.lifts()
        return (['def ended(status):'] + ['    ' + line for line in self.ending() + self.lifts()]
                + ['return place(p), ended'])

    def ending(self):
        lines = []
        if self.copies:
            lines += [_BACK.format(i) for i, code in enumerate(self.codes) if code == 'y']
        if (self.eager or self.starts) and self.borrowed:
            lines.append('used(%s)' % ', '.join(self.borrowed))
        lines.append('if status%s:' % (' > 1' if self.raises else ''))
        lines.append('    halt(call, status, frame, %d)' % self.receiver)
        return lines

    def crossing_call(self):
        if not self.direct:
            return 'call_frame(thunk, p)'
        texts = ', '.join('b%d' % i for i in self.direct)
        return 'call_%s%d(thunk, p, %s)' % ('m' if self.direct[0] else 's', len(self.direct), texts)

    def lifts(self):
        lines, slots = [], layout(self.results, RESULT_SLOTS)
        for i, (code, slot) in enumerate(zip(self.results, slots)):
            lines += [line.format(i=i, s=slot, t=slot + 1, u=slot + 2, v=slot + 3)
                      for line in _lift(code)]
        names = ['r%d' % i for i in range(len(self.results))]
        if self.raises:
            lines += ['if status:', '    fail(frame, (%s))' % ''.join(n + ', ' for n in names)]
        if any(code[0] in 'syaE' for code in self.results):
            lines += ['if f[%d]:' % KEEP, '    drop_kept(f)', 'f[%d] = 0' % USED]
        lines.append('give(frame)')
        if names:
            lines.append('return ' + ', '.join(names))
        return lines


def layout(codes, sizes):
    """The first slot of each code."""
    slots, at = [], 0
    for code in codes:
        slots.append(at)
        at += sizes.get(code[0], 1)
    return slots


def _direct(codes, slots):
    """The first strings, which C takes as ``char *``: one or two, after a receiver or none."""
    first = 1 if slots[:2] == [0, 1] else 0
    if codes[first:first + 1] != ('s',):
        return ()
    return (first, first + 1) if codes[first + 1:first + 2] == ('s',) else (first,)


def _slow(i, receiver):
    return 'argument(call, %d, a%d)' % (i - receiver, i)


def _check(i, code, receiver):
    name, slow, index = 'a%d' % i, _slow(i, receiver), i - receiver
    kind = code[0]
    if kind in INTEGERS:
        test = 'type(%s) is not int or not %d <= %s <= %d' % ((name,) + INTEGERS[kind][:1]
                                                             + (name,) + INTEGERS[kind][1:])
    elif kind in _FAST:
        test = _FAST[kind].format(name)
    elif kind == 's':
        fast = '%s.encode("utf-8", "surrogateescape")' % name
        if PYTHON2:
            return ['b%d = encode(%s) if type(%s) is unicode else %s' % (i, name, name, slow)]
        return ['try: b%d = %s if type(%s) is str else %s' % (i, fast, name, slow),
                'except UnicodeEncodeError: b%d = %s' % (i, slow)]
    elif kind in 'ya':
        test = 'type({0}) is not bytes and type({0}) is not Tree' if kind == 'y' else 'True'
        return ['b%d = %s if %s else a%d' % (i, slow, test.format(name), i)]
    elif kind == 'o':
        return []
    elif kind == '[':
        return ['b%d = elements(call, %d, a%d)' % (i, index, i)]
    else:  # objects
        receiver = 'receiver(call, c0, a0)' if index < 0 else slow
        test = 'type(a%d) is not c%d' % (i, i)
        return ['if %s: a%d = %s' % (test, i, receiver)]
    return ['if %s: %s = %s' % (test, name, slow)]


_FAST = {'?': 'type({0}) is not bool', 'd': 'type({0}) is not float', 'f': 'True',
         'F': 'True', 'D': 'type({0}) is not complex'}
_INT = ['f[{s}] = a{i}']
_BLOCK = ['if b{i} is None: k{i} = None; f[{s}] = 0; f[{t}] = 0',
          'else: k{i} = pin(b{i}); f[{s}] = address(k{i}); f[{t}] = len(b{i})']
_STORES = dict.fromkeys('?bhiqBHIr', _INT)
_STORES.update(dict.fromkeys('fd', ['d[{s}] = a{i}']))
_STORES.update(dict.fromkeys('FD', ['d[{s}] = a{i}.real; d[{t}] = a{i}.imag']))
_STORES.update(dict.fromkeys('sa', _BLOCK))
_STORES['y'] = [_BLOCK[0], 'elif type(b{i}) is Writable: k{i} = pin_writable(b{i}.buffer); '
                'f[{s}] = address(k{i}); f[{t}] = b{i}.size | 0x4000000000000000', _BLOCK[1]]
_STORES.update(dict.fromkeys('OE', ['f[{s}] = 0 if a{i} is None else a{i}._handle']))
#: A raw call's object, or its handle.
_STORES['o'] = ['f[{s}] = getattr(a{i}, "_handle", a{i})']
_STORES['Q'] = ['f[{s}] = a{i} if a{i} < 0x8000000000000000 else a{i} - 0x10000000000000000']
_STORES['['] = ['if b{i} is None: k{i} = None; f[{s}] = 0; f[{t}] = 0',
                'else: k{i} = b{i}; f[{s}] = b{i}[0]; f[{t}] = b{i}[1]']

_BACK = ('if type(b{0}) is Writable and b{0}.before is not None: '
         'b{0}.give_back(read(address(k{0}), b{0}.size))')
_DECODED = '%s.decode("utf-8", "surrogateescape")' if ESCAPES else 'decode(%s)'
_LIFTS = dict.fromkeys('bhiqBHIr', 'f[{s}]')
_LIFTS.update(dict.fromkeys('fd', 'd[{s}]'))
_LIFTS.update(dict.fromkeys('FD', 'complex(d[{s}], d[{t}])'))
_LIFTS.update({'?': 'f[{s}] != 0', 'Q': 'f[{s}] & 0xffffffffffffffff',
               's': (_DECODED % 'read(f[{s}], f[{t}])') + ' if f[{t}] else empty',
               'y': 'read(f[{s}], f[{t}]) if f[{t}] else b"" if f[{s}] else nil',
               'a': 'read(f[{s}], f[{t}])',
               'O': 'wrap(m{i}, f[{s}], f[{t}]) if f[{s}] else None',
               'E': 'error(f[{s}], f[{t}], f[{u}], f[{v}]) if f[{s}] else None'})


def _lift(code):
    return ['r{i} = ' + _LIFTS[code[0]]]
