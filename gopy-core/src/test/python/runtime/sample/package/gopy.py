from __future__ import absolute_import

from ._gopy import package

package.install_public(__name__, globals())
