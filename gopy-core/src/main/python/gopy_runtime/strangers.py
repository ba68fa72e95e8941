"""Objects of other packages that are made of Go: each has a Go runtime, and handles, of its own."""
from __future__ import absolute_import

_INSIDE = '._gopy'
_OWN = __name__.partition(_INSIDE)[0]


def package_of(cls):
    """The other package whose runtime made a class; '' for our classes and Python's."""
    makers = list(cls.__mro__)
    makers += [type(vars(base)['_converter']) for base in makers if '_converter' in vars(base)]
    for maker in makers:  # a named int has no base of the runtime's
        package, inside, _ = str(getattr(maker, '__module__', '')).partition(_INSIDE)
        if inside and package != _OWN:
            return package
    return ''


def told(value):
    """The type of a value, for messages: ``Buffer``, ``Buffer of the package other``."""
    package = package_of(type(value))
    return type(value).__name__ + (' of the package ' + package if package else '')


def refusal(value):
    """The TypeError of an object that another Go runtime holds."""
    return TypeError('%s has a Go runtime of its own, which %s cannot reach; to use both together, '
                     'build one package of them' % (told(value), _OWN))
