"""What stubs name of :mod:`subscripts`."""

class Subscripted(type):
    """The class of Slice, Map, Chan, Func and Ref, whose subscript is a class for one Go type."""
