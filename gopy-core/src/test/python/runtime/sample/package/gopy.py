from __future__ import absolute_import

from ._gopy import package
from ._gopy.public import *  # noqa: F403

package.install_public(__name__, globals())
