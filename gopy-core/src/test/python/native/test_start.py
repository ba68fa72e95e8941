"""Where the native engine starts, and where it leaves the field to the portable one."""
import sys
import textwrap

import pytest

from gopy_runtime import native

from . import people

TRIED = """
    import sys
    sys.path[:] = {path!r}
    from gopy_runtime import native
    try:
        native.load({library!r})
    except ImportError as e:
        assert 'subinterpreter' in str(e), e
    else:
        raise AssertionError('it started')
"""


def test_a_second_start_is_the_same_engine():
    again = native.load(people.PATH)
    assert again._function is people.ENGINE._function and people.add(1, 2) == 3


@pytest.mark.skipif(not (3, 9) <= sys.version_info < (3, 12), reason='another API')
def test_not_in_a_subinterpreter():
    import _xxsubinterpreters as interpreters

    tried = interpreters.create()
    interpreters.run_string(
        tried, textwrap.dedent(TRIED.format(path=sys.path, library=people.PATH))
    )
    interpreters.destroy(tried)
    assert people.add(1, 2) == 3
    assert people.new_person('Ann', 3).greet() == 'Hello, Ann'
