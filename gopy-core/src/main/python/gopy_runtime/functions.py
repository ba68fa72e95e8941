"""``Func``: a Go function that Python holds."""
from __future__ import absolute_import

from .errors import GoError
from .imports import PUBLIC
from .tree import pack_list
from .views import View, read

CALL = 45


class Func(View):
    """A Go function value: called as any function, with positional arguments.

    Its results are those of a bound function: None, one value or a tuple; a last error is raised.
    """

    __module__ = PUBLIC
    __slots__ = ()

    @classmethod
    def _describe(cls, go_type):
        return {}

    def __call__(self, *args):
        results = read(self._answer(pack_list(args)))
        if len(results) > 1:
            return tuple(results)
        return results[0] if results else None

    def _answer(self, args):
        """The tree of the results; those beside an error are read for it."""
        try:
            return self._call(CALL, ('y',), (args,), ('y',))
        except GoError as error:
            error._lifted = tuple(value for tree in error.results for value in read(tree))
            raise

    def __eq__(self, other):
        return self is other

    def __hash__(self):
        return hash(self._handle)

    def __reduce__(self):
        raise TypeError('a function of Go cannot be pickled')

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __repr__(self):
        return '<Go %s>' % self._go_name
