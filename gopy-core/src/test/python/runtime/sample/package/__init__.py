"""The sample library."""
from __future__ import absolute_import

from ._gopy import package

package.install(__name__, '', globals())
