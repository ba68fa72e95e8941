"""Docstrings come from the Go comments, signatures from the Go signatures."""
from __future__ import absolute_import, unicode_literals

import inspect
import sys

from cases import docs, failures, slices
from runner import listed, raises, skip


def parameters(function):
    """Names of a signature."""
    if sys.version_info[0] == 2:
        skip('Python 2.7 has no inspect.signature')
    return [p.name for p in inspect.signature(function).parameters.values()]


def test_module():
    assert docs.__doc__.startswith('Package docs is documented.')
    assert 'second paragraph' in docs.__doc__


def test_function():
    assert 'Scale multiplies value by factor.' in docs.scale.__doc__
    assert 'The result is exact.' in docs.scale.__doc__
    assert docs.scale.__name__ == 'scale'
    assert docs.scale.__module__ == 'cases.docs'


def test_method_and_class():
    assert 'Grow adds by.' in docs.Thing.grow.__doc__
    text = 'Thing is a type with "quotes", \\backslashes and """triple quotes""".'
    assert text in docs.Thing.__doc__
    assert docs.Thing.__name__ == 'Thing'
    assert docs.Thing.__module__ == 'cases.docs'
    assert 'Size is in bytes.' in docs.Thing.size.__doc__


def test_dir_lists_everything():
    for name in ('scale', 'undocumented', 'Thing', 'new_thing', 'parse'):
        assert name in listed(docs), name


def test_signature_of_functions():
    assert parameters(docs.scale) == ['value', 'factor']
    assert parameters(docs.undocumented) == []
    assert parameters(docs.parse) == ['s']


def test_signature_of_methods():
    assert parameters(docs.Thing(1).grow) == ['by']
    assert parameters(docs.Thing.grow)[-1] == 'by'


def test_unnamed_parameters_are_positional_only():
    assert parameters(docs.unnamed) == ['arg0', 'arg1']
    with raises(TypeError):
        docs.unnamed(arg0=1, arg1='x')
    assert docs.unnamed(1, 'x') == 0


def test_variadic_signature():
    assert docs.variadic('a', 1, 2) == 2
    assert parameters(docs.variadic) == ['first', 'rest']
    assert '*rest' in str(inspect.signature(docs.variadic))


def test_awkward_names():
    assert docs.awkward(1, 2, 'abc') == 6
    assert docs.awkward(from_=1, self_=2, class_='abc') == 6


def test_keywords():
    assert docs.scale(value=2, factor=3) == 6
    assert docs.scale(2, factor=3) == 6


class Derived(docs.Thing):
    """A class with a constructor of its own."""

    def __init__(self, name, sizes):
        super(Derived, self).__init__(sum(sizes))
        self.name = name


def test_signature_of_constructors():
    assert parameters(docs.Thing) == ['size']
    assert str(inspect.signature(docs.Thing)) == '(size=...)'
    assert parameters(Derived) == ['name', 'sizes']
    assert parameters(failures.CodeError) == ['code', 'text']
    assert parameters(failures.NumberError) == parameters(failures.Findings) == ['value']
    assert parameters(slices.Path) == ['value']
