"""Which of Go's well-known errors a Python exception is like."""
from __future__ import absolute_import

import errno

try:
    _TIMEOUT = TimeoutError
except NameError:  # Python 2.7
    _TIMEOUT = ()

EOF, NOT_EXIST, PERMISSION, EXIST, DEADLINE = 1, 2, 3, 4, 5
_OF_ERRNO = {errno.ENOENT: NOT_EXIST, errno.EACCES: PERMISSION, errno.EPERM: PERMISSION,
             errno.EEXIST: EXIST, errno.ETIMEDOUT: DEADLINE}
_OF_NAME = {'FileNotFoundError': NOT_EXIST, 'PermissionError': PERMISSION,
            'FileExistsError': EXIST}


def likeness(error):
    """Its number; 0 for other exceptions."""
    if isinstance(error, EOFError):
        return EOF
    if isinstance(error, _TIMEOUT):
        return DEADLINE
    if not isinstance(error, EnvironmentError):
        return 0
    return _OF_ERRNO.get(error.errno) or next(
        (_OF_NAME[c.__name__] for c in type(error).__mro__ if c.__name__ in _OF_NAME), 0)
