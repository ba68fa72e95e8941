"""A package without exported names is imported for its init."""
from __future__ import absolute_import, unicode_literals

from cases import silent, variables


def test_init_has_run():
    assert silent.__doc__.startswith('Package silent exports nothing')
    assert variables.announced == ['silent']
