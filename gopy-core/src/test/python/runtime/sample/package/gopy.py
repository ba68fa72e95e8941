from __future__ import absolute_import

from ._gopy.public import *  # noqa: F403
