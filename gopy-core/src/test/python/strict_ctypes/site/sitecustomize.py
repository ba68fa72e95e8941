"""Starts the strict mode before anything else imports ctypes."""
from __future__ import absolute_import

import strict_ctypes

strict_ctypes.install()
