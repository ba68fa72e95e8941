"""``Chan``: Go channels, and ``select`` over several of them.

    numbers = Chan[int](8)
    numbers.send(1)
    numbers.recv(timeout=0.5)
    for number in numbers: ...      # until it is closed

Whoever waits does so in Go, with the GIL released, and looks up often enough for Ctrl-C.
"""
from __future__ import absolute_import

from .imports import now
from .tree import pack, pack_list
from .views import View, make, read

SEND, RECEIVE, CLOSE, SIZE, SELECT = 50, 51, 52, 53, 54
_CLOSED, _PENDING = 1, 2
#: Seconds after which a thread that waits looks up: between them Python handles signals.
_PATIENCE = 0.05

try:
    _Timeout = TimeoutError
except NameError:  # Python 2.7
    _Timeout = OSError


class ChanClosed(EOFError):
    """A channel is closed: nothing can be sent, and all that was sent has been received."""


class Chan(View):
    """A Go channel; ``Chan[int](capacity)`` makes one.

    ``len()`` is the number of values that wait in it. Two are equal if they are the same channel.
    ``async for`` receives on an event loop, which it asks again every 20 ms at the latest.
    """

    __slots__ = ()
    _sends = _receives = True

    def __init__(self, capacity=0):
        if not (self._sends and self._receives):
            raise TypeError('%s goes one way only: make a channel of both' % self._go_name)
        if capacity < 0:
            raise ValueError('the capacity of a channel is not negative, got %d' % capacity)
        make(type(self), None, self, capacity=capacity)

    @classmethod
    def _spelling(cls, element):
        return 'chan (%s)' % element if element.startswith('<-') else 'chan ' + element

    @classmethod
    def _describe(cls, go_type):
        return {'_sends': not go_type.startswith('<-'),
                '_receives': not go_type.startswith('chan<-')}

    def send(self, value, timeout=None):
        """Sends a value, as soon as there is a receiver or room for it.

        TimeoutError after ``timeout`` seconds, ChanClosed if the channel is closed.
        """
        if not self._sends:
            raise TypeError('nothing can be sent to a %s' % self._go_name)
        tree = pack(value)

        def step(nanoseconds):
            try:
                return self._call(SEND, ('q', 'y'), (nanoseconds, tree), ('q',))
            except (TypeError, ValueError, OverflowError) as e:
                raise type(e)('%s.send(): %s' % (self._go_name, _text(e)))
        if _patiently(step, timeout) == _CLOSED:
            raise ChanClosed('the %s is closed' % self._go_name)

    def recv(self, timeout=None):
        """Receives a value. TimeoutError after ``timeout`` seconds, ChanClosed at the end."""
        self._must_give()
        tree, end, _ = _patiently(lambda t: self._call(RECEIVE, ('q',), (t,), ('y', 'q', 'q')),
                                  timeout)
        if end == _CLOSED:
            raise ChanClosed('the %s is closed' % self._go_name)
        return read(tree)

    def close(self):
        """Closes the channel: receivers get what was sent, then the end."""
        if not self._sends:
            raise TypeError('a %s cannot be closed: it only receives' % self._go_name)
        self._call(CLOSE, (), ())

    @property
    def capacity(self):
        """How many values can wait in it, Go's ``cap``."""
        return self._size()[1]

    def __len__(self):
        return self._size()[0]

    def __bool__(self):
        return True

    __nonzero__ = __bool__

    def __iter__(self):
        self._must_give()
        return _Values(self)

    def __aiter__(self):
        self._must_give()
        return self

    def __anext__(self):
        from asyncio import get_event_loop
        loop = get_event_loop()
        future = loop.create_future()
        _ask(loop, future, self, 0.0005)
        return future

    def __eq__(self, other):
        return self._size()[2] == other._size()[2] if isinstance(other, Chan) else NotImplemented

    def __hash__(self):
        return hash(self._size()[2])

    def __repr__(self):
        return '<Go %s, %d of %d>' % ((self._go_name,) + self._size()[:2])

    def __reduce__(self):
        raise TypeError('a channel cannot be pickled')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def _size(self):
        return self._call(SIZE, (), (), ('q', 'q', 'Q'))

    def _must_give(self):
        if not self._receives:
            raise TypeError('nothing can be received from a %s' % self._go_name)


class _Values(object):
    """What comes out of a channel, until it is closed."""

    def __init__(self, chan):
        self._chan = chan

    def __iter__(self):
        return self

    def __next__(self):
        try:
            return self._chan.recv()
        except ChanClosed:
            raise StopIteration

    next = __next__


def _ask(loop, future, chan, pause):
    """Gives the next value to a future of an event loop; asks again later if there is none."""
    if future.done():
        return
    try:
        future.set_result(chan.recv(0))
    except ChanClosed:
        future.set_exception(StopAsyncIteration())
    except _Timeout:
        loop.call_later(pause, _ask, loop, future, chan, min(2 * pause, 0.02))


def select(*cases, **options):
    """Waits for the first of several channels that can go on: Go's ``select``.

    A case is a channel to receive from, or a pair of a channel and a value to send. Gives the
    case's index, the value received, and whether it was sent (False: the channel is closed; the
    value is then Go's zero). ``timeout=`` seconds raise TimeoutError; with ``default=True`` it
    does not wait, and the index is -1 if none can go on.
    """
    timeout, default = options.pop('timeout', None), options.pop('default', False)
    if options:
        raise TypeError("select() has no parameter '%s'" % sorted(options)[0])
    if not cases and timeout is None and not default:
        raise TypeError('select() without cases would wait for ever')
    tree = pack_list([_case(case, i) for i, case in enumerate(cases)])

    def step(nanoseconds):
        from . import engine
        try:
            return engine.current().invoke(SELECT, ('q', 'y'), (nanoseconds, tree),
                                           ('y', 'q', 'q'))
        except (TypeError, ValueError, OverflowError) as e:
            raise type(e)('select(): case %s' % _text(e))
    if default:
        value, end, index = step(0)
    else:
        value, end, index = _patiently(step, timeout)
    if end == _CLOSED and index < 0:
        raise ChanClosed('a channel to send to is closed')
    return index, read(value), index >= 0 and end != _CLOSED


def _case(case, index):
    chan = case[0] if isinstance(case, tuple) and len(case) == 2 else case
    if not isinstance(chan, Chan):
        raise TypeError('select(): case %d: expected a Chan, or a pair of one and a value, got %s'
                        % (index, type(chan).__name__))
    if chan is case:
        chan._must_give()
    elif not chan._sends:
        raise TypeError('nothing can be sent to a %s' % chan._go_name)
    return list(case) if chan is not case else [chan]


def _patiently(step, timeout):
    """What ``step(nanoseconds)`` answers once it is not pending, in ``timeout`` seconds."""
    end = None if timeout is None else now() + timeout
    while True:
        left = _PATIENCE if end is None else min(_PATIENCE, end - now())
        answer = step(max(0, int(left * 1e9)))
        if (answer[1] if isinstance(answer, tuple) else answer) != _PENDING:
            return answer
        if end is not None and now() >= end:
            raise _Timeout('no channel was ready within %s seconds' % timeout)


def _text(error):
    """A message without the colon that begins it where it concerns the whole value."""
    text = '%s' % error
    return text[2:] if text.startswith(': ') else text
