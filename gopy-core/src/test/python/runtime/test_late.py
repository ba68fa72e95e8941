"""What ``PACKAGE.gopy`` imports when it is first used."""
from __future__ import absolute_import, unicode_literals

import sys

import pytest


def test_an_interpreter_without_the_module_says_so(gopy, monkeypatch):
    monkeypatch.setitem(sys.modules, str('asyncio'), None)
    monkeypatch.delitem(vars(gopy), 'aio', raising=False)
    assert 'aio' in dir(gopy) and 'aio' in gopy.__all__
    with pytest.raises(ImportError) as caught:
        gopy.aio(len)
    assert 'aio() cannot be had in this Python' in str(caught.value)
    monkeypatch.delitem(vars(gopy), 'aio')


def test_other_names_are_absent(gopy):
    with pytest.raises(AttributeError):
        gopy.no_such_name  # noqa: B018
