"""Has the runtime know when functions of Python's library are called that Go should follow."""
from __future__ import absolute_import


def follow(owner, name, after):
    """Has ``owner``'s function ``name`` call ``after`` with the same arguments once it returned."""
    function = getattr(owner, name)

    def followed(*args, **named):
        result = function(*args, **named)
        after(*args, **named)
        return result
    followed.__name__, followed.__doc__ = name, function.__doc__
    setattr(owner, name, followed)
