"""What a generated module calls: ``package.install(__name__, 'strings', globals())``."""
from __future__ import absolute_import

from .module import install, install_public

__all__ = ['install', 'install_public']
