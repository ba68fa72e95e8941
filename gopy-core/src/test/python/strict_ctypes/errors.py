"""How a breach is told."""
from __future__ import absolute_import

import os
import sys
import traceback


class StrictError(Exception):
    """Code relies on what IronPython's ctypes refuses or breaks."""


def die(message):
    """Ends the process: for breaches noticed where an exception would get lost."""
    traceback.print_stack()
    sys.stderr.write('StrictError: %s\n' % message)
    sys.stderr.flush()
    os._exit(70)
