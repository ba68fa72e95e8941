"""Reads the signatures of generated modules: ``(s: string, *args: any) -> n: int, error``."""
from __future__ import absolute_import


class Item(object):
    """A parameter or result; ``name`` may be empty."""

    __slots__ = ('name', 'go_type')

    def __init__(self, name, go_type):
        self.name = name
        self.go_type = go_type


class Signature(object):
    """``positional_only`` counts parameters; a raised ``error`` is not in ``results``."""

    __slots__ = ('parameters', 'results', 'raises', 'variadic', 'positional_only', 'context',
                 'brief', 'packed')

    def __init__(self, parameters, results, raises, variadic, positional_only, marks=()):
        self.parameters = parameters
        self.results = results
        self.raises = raises
        self.variadic = variadic
        self.positional_only = positional_only
        #: Whether Go has a context.Context before the parameters.
        self.context = '~context' in marks
        #: Whether the function is over at once.
        self.brief = '~brief' in marks
        #: Whether the arguments share two slots.
        self.packed = '~packed' in marks


_OPEN, _CLOSE = '([{', ')]}'


def parse(text):
    """The :class:`Signature` of a text in the grammar of generated modules."""
    end = _closing(text)
    parameters, marks, variadic, positional_only = [], set(), False, 0
    for part in split_outside(text[1:end]):
        if part.startswith('~'):
            marks.add(part)
            continue
        if part == '/':
            positional_only = len(parameters)
            continue
        variadic = part.startswith('*') and _colon(part) > 0
        parameters.append(_item(part[1:] if variadic else part))
    results = [_item(part) for part in split_outside(text[end + 1:].strip()[2:])]
    raises = bool(results) and results[-1].go_type == 'error'
    if raises:
        results.pop()
    results = [Item(r.name, 'error' if r.go_type == 'error.value' else r.go_type) for r in results]
    return Signature(tuple(parameters), tuple(results), raises, variadic, positional_only,
                     marks)


def _item(part):
    colon = _colon(part)
    if colon < 0:
        return Item('', part)
    return Item(str(part[:colon]), part[colon + 1:].strip())


def _colon(part):
    """Where the name ends; a Go type holds no colon outside brackets."""
    for i, depth in _depths(part):
        if part[i] == ':' and not depth:
            return i
    return -1


def _closing(text):
    for i, depth in _depths(text):
        if text[i] in _CLOSE and not depth:
            return i
    raise ValueError('no closing parenthesis in %r' % text)


def split_outside(text):
    """The parts between commas that stand outside all brackets."""
    parts, start = [], 0
    for i, depth in _depths(text):
        if text[i] == ',' and not depth:
            parts.append(text[start:i].strip())
            start = i + 1
    parts.append(text[start:].strip())
    return [part for part in parts if part]


def _depths(text):
    """Each index with the depth of brackets around it; a bracket itself counts as outside."""
    depth, quote = 0, ''
    for i, c in enumerate(text):
        if quote:
            quote = '' if c == quote else quote
        elif c in '"`':
            quote = c
        elif c in _CLOSE:
            depth -= 1
            yield i, depth
        else:
            yield i, depth
            if c in _OPEN:
                depth += 1
