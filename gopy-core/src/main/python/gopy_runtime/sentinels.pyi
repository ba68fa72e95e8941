"""What stubs name of :mod:`sentinels`."""

class SentinelType(type):
    """The class of sentinel errors, such as ``io.EOF``; they cannot be changed."""
