"""A file that cannot be imported is a failure of its own."""
from __future__ import absolute_import

raise ImportError('this file is broken on purpose')
