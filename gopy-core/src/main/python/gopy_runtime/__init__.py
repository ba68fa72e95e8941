"""The runtime of a package of Go functions: engines, and one file for each kind of value.

Only ``PACKAGE.gopy`` is public; everything here is shared by the generated modules.
"""
from __future__ import absolute_import
