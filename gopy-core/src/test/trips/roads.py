"""The roads that a value takes to Go and back: what Go has to declare, and what Python does.

A road is a function of the package, the number of the shape and the value; it gives all that has
to be the value again. ``GO`` has a template for each, with ``{n}`` the number and ``{t}`` the type.
"""
from __future__ import absolute_import, unicode_literals

import copy
import pickle

GO = {}
ROADS = []


def road(go):
    """Registers a road with its Go declaration."""
    def register(function):
        GO[function.__name__] = go
        ROADS.append(function)
        return function
    return register


def _of(package, name, n):
    return getattr(package, '%s%d' % (name, n))


@road('func Echo{n}(v {t}) {t} { return v }')
def echo(package, n, value):
    """A parameter and a result; what came out goes in again."""
    out = _of(package, 'echo', n)(value)
    return out, _of(package, 'echo', n)(out)


@road('')
def plain(package, n, value):
    """What Go gives, as plain Python values."""
    return (package.gopy.plain(_of(package, 'echo', n)(value)),)


@road('func Natural{n}(v {t}) any { return v }')
def natural(package, n, value):
    """Out of an any."""
    return (_of(package, 'natural', n)(value),)


@road('''func Typed{n}(v any) ({t}, bool) {
	t, ok := v.({t})
	return t, ok
}''')
def typed(package, n, value):
    """What came out goes into an any as the type that it had."""
    out = _of(package, 'echo', n)(value)
    if out is None:
        return ()
    again, ok = _of(package, 'typed', n)(out)
    assert ok, '%r has lost its type' % (out,)
    return (again,)


@road('''type Box{n} struct {
	Held {t}
	Rest map[bool]{t}
}

func (b *Box{n}) Swap(v {t}) {t} {
	old := b.Held
	b.Held = v
	return old
}''')
def field(package, n, value):
    """A field, set from Python and read by both."""
    box = _of(package, 'Box', n)(held=value, rest={True: value})
    first, listed = box.held, box.rest[True]
    box.rest[False] = value
    return first, listed, box.rest[False], box.swap(value), box.held


@road('func Call{n}(f func({t}) {t}, v {t}) {t} { return f(v) }')
def callback(package, n, value):
    """To a Python function and back."""
    seen = []

    def call(got):
        seen.append(got)
        return got
    return _of(package, 'call', n)(call, value), seen[0]


@road('func Many{n}(v ...{t}) []{t} { return v }')
def variadic(package, n, value):
    """Variadic arguments."""
    return tuple(_of(package, 'many', n)(value, value))


@road('func Keyed{n}(v {t}) map[string]{t} { return map[string]{t}{{"k": v}} }')
def keyed(package, n, value):
    """The value of a map, stored from Python as well."""
    found = _of(package, 'keyed', n)(value)
    found['j'] = value
    return found['k'], found['j'], dict(found.items())['j']


@road('func Behind{n}(v *{t}) *{t} { return v }')
def behind(package, n, value):
    """Behind a pointer."""
    if value is None:
        return ()
    out = _of(package, 'behind', n)(value)
    return (out.value if type(out).__name__ == 'Ref' else out,)


@road('''type Carrier{n} interface{ Carry(v {t}) {t} }

func Via{n}(c Carrier{n}, v {t}) {t} { return c.Carry(v) }''')
def implemented(package, n, value):
    """A method that Python implements."""
    return (_of(package, 'via', n)(Carrier(), value),)


class Carrier(object):
    """Gives back what it is given."""

    def carry(self, value):
        return value


@road('func Tuple{n}(v {t}) (int, {t}, error) { return {n}, v, nil }')
def several(package, n, value):
    """One of several results."""
    number, out = _of(package, 'tuple', n)(value)
    assert number == n
    return (out,)


@road('''func Channel{n}(v {t}) chan {t} {
	c := make(chan {t}, 2)
	c <- v
	return c
}''')
def channel(package, n, value):
    """Through a channel, sent by both."""
    found = _of(package, 'channel', n)(value)
    found.send(value)
    return found.recv(), found.recv()


@road('''func Loop{n}(s iter.Seq[{t}]) iter.Seq[{t}] { return s }''')
def iterator(package, n, value):
    """Out of an iterator of Python's, into one of Go's."""
    return tuple(_of(package, 'loop', n)([value, value]))


@road('var Global{n} {t}')
def variable(package, n, value):
    """A package variable."""
    setattr(package, 'global%d' % n, value)
    return (_of(package, 'global', n),)


@road('')
def copied(package, n, value):
    """A deep copy and a pickle of what Go gave."""
    out = _of(package, 'echo', n)(value)
    return copy.copy(out), copy.deepcopy(out), pickle.loads(pickle.dumps(out, 2))


#: An error that is a last result is raised, and one that is an argument or a result of a function
#: that Python gives: these are no round trips.
NOT_FOR_ERRORS = [callback, implemented]


def roads_of(shape):
    """The roads that a shape can take."""
    found = list(ROADS)
    if shape.go == 'uint8':
        found.remove(variadic)  # its list is bytes
    if not shape.typed:
        found.remove(typed)
    if not shape.can_be_pickled():
        found.remove(copied)
    if shape.go == 'error':
        found = [one for one in found if one not in NOT_FOR_ERRORS]
    return found
