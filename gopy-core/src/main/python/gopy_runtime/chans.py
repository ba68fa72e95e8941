"""``Chan``: Go channels.

    numbers = Chan[int](8)
    numbers.send(1)
    numbers.recv(timeout=0.5)
    for number in numbers: ...      # until it is closed

Whoever waits does so in Go, with the GIL released, and looks up often enough for Ctrl-C.
"""
from __future__ import absolute_import

from .constructors import Raised
from .imports import PUBLIC, now
from .tree import pack
from .views import View, make, read

SEND, RECEIVE, CLOSE, SIZE = 50, 51, 52, 53
#: How an operation ended.
DONE, CLOSED, PENDING = 0, 1, 2
#: Seconds after which a thread that waits looks up: between them Python handles signals.
_PATIENCE = 0.05

try:
    _Timeout = TimeoutError
except NameError:  # Python 2.7
    _Timeout = OSError


#: Values by Go's channel that a goroutine received for an event loop which does not want them.
KEPT = {}


def first_of(queues, chan):
    """Takes the first from the queue of a channel, in a list; that is empty if there is none."""
    queue = queues.get(chan) if queues else None
    if not queue:
        return []
    first = queue.pop(0)
    if not queue:
        queues.pop(chan, None)
    return [first]


class ChanClosed(EOFError):
    """A channel is closed: nothing can be sent, and all that was sent has been received."""

    __module__ = PUBLIC
    __signature__ = Raised()

class Chan(View):
    """A Go channel; ``Chan[int](capacity)`` makes one.

    ``len()`` is the number of values that wait in it. Two are equal if they are the same channel.
    ``async for`` receives on an event loop, which Go wakes.
    """

    __module__ = PUBLIC
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
                raise type(e)('%s.send(): %s' % (self._go_name, words(e)))
        if patiently(step, timeout) == CLOSED:
            raise ChanClosed('the %s is closed' % self._go_name)

    def recv(self, timeout=None):
        """Receives a value. TimeoutError after ``timeout`` seconds, ChanClosed at the end."""
        self._must_give()
        value, end, _ = patiently(self._receive, timeout)
        if end == CLOSED:
            raise ChanClosed('the %s is closed' % self._go_name)
        return value

    def _receive(self, nanoseconds):
        for value in first_of(KEPT, self):
            return value, DONE, 0
        tree, end, index = self._call(RECEIVE, ('q',), (nanoseconds,), ('y', 'q', 'q'))
        return read(tree), end, index

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
        try:
            future.set_result(self.recv(0))
        except ChanClosed:
            future.set_exception(StopAsyncIteration())
        except _Timeout:
            from .awaited import Value
            Value(self, loop, future)
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


def patiently(step, timeout):
    """What ``step(nanoseconds)`` answers once it is not pending, in ``timeout`` seconds."""
    end = None if timeout is None else now() + timeout
    while True:
        left = _PATIENCE if end is None else min(_PATIENCE, end - now())
        answer = step(max(0, int(left * 1e9)))
        if (answer[1] if isinstance(answer, tuple) else answer) != PENDING:
            return answer
        if end is not None and now() >= end:
            raise _Timeout('no channel was ready within %s seconds' % timeout)


def words(error):
    """A message without the colon that begins it where it concerns the whole value."""
    text = '%s' % error
    return text[2:] if text.startswith(': ') else text
