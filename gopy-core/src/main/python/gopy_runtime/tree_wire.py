"""What writes trees: their layouts, and what packs a value of each class."""
from __future__ import absolute_import

import struct

COUNT = struct.Struct('<I')
SIGNED = struct.Struct('<cq')
UNSIGNED = struct.Struct('<cQ')
FLOAT = struct.Struct('<cd')
BORROWED = struct.Struct('<ccQQ')
TIME = struct.Struct('<cqIiI')
WORD = struct.Struct('<Q')
#: Handles are signed on the side of the engines; this makes words of them.
HANDLE_MASK = (1 << 64) - 1

#: What a class of our own adds: class -> function(value, out, path) that appends its tree to out.
PACKERS = {}
#: function(class, value) that gives what packs values of a class that is not in PACKERS.
CHOOSE = None


def signed(tag, value):
    """The tree of an int; struct.error if it has more than 64 bits."""
    return bytes(SIGNED.pack(tag, value))


if type(SIGNED.pack(b'i', 0)) is bytes:  # it is a str of IronPython 2.7
    signed = SIGNED.pack


class Tree(bytes):
    """A tree that keeps alive what its handles belong to, until the call that takes it is over."""


class Chunks(list):
    """The parts of a tree that is being written, and what has to live as long."""

    def __init__(self):
        self.kept = []

    def tree(self):
        """What was written, as bytes or a :class:`Tree`."""
        if not self.kept:
            return b''.join(self)
        tree = Tree(b''.join(self))
        tree.kept = self.kept
        return tree


def packer(*classes):
    """Decorates a function(value, out, path) that packs instances of these and derived classes."""
    def register(function):
        for cls in classes:
            PACKERS[cls] = function
        return function
    return register


def pack_into(value, out, path):
    """Appends the tree of a value that lies in those of ``path``."""
    cls = type(value)
    function = PACKERS.get(cls) or CHOOSE(cls, value)
    function(value, out, path)


def enter(value, path):
    """The path with a container at its end; ValueError if it is in it already."""
    for outer in path:
        if outer is value:
            raise ValueError('a %s that holds itself has no Go value' % type(value).__name__)
    return path + (value,)


def data(tag, content):
    """One tree of a tag, a length and bytes."""
    return tag + COUNT.pack(len(content)) + content
