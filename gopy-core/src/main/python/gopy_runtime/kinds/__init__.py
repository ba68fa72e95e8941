"""One file for each kind of Go type; ``registry`` asks them by the spelling of the type."""
from __future__ import absolute_import
