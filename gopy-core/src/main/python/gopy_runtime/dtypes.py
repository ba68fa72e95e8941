"""What numpy and pandas have beside Python's own values, known by what it offers.

A ``datetime64`` is a datetime without a zone, so local time; ``NaT`` and ``NA`` are None.
"""
from __future__ import absolute_import


def python_class(value):
    """Python's own class for what a scalar of numpy's, or pandas' NA, is; else None."""
    cls = type(value)
    if hasattr(cls, 'dtype') and hasattr(cls, 'item') and not hasattr(cls, '__len__'):
        from datetime import datetime, timedelta  # not before someone has numpy
        of_kind = {'b': bool, 'c': complex, 'M': datetime, 'm': timedelta}
        return of_kind.get(value.dtype.kind)  # other numbers do what Python's do
    return type(None) if cls.__name__ == 'NAType' else None


def is_masked(value):
    """Whether it is an array of numpy.ma's of which something is masked, so has no value."""
    return hasattr(type(value), 'filled') and hasattr(value, 'mask') and bool(value.mask.any())


def whole(value, where=''):
    """``value``; TypeError, whose message begins with ``where``, if a part of it is masked."""
    if is_masked(value):
        raise TypeError('%swhat is masked has no value in Go: fill it first, x.filled(0)' % where)
    return value


def numbers(value):
    """numpy's array of what holds its numbers, such as a Series, to be read alone; else None."""
    dtype = getattr(value, 'dtype', None)
    if not hasattr(dtype, 'newbyteorder') or dtype.kind not in 'biuf':
        return None  # those of pandas' own may have gaps
    array = value.__array__().view()
    array.flags.writeable = False
    return array


def is_table(value):
    """Whether it is a DataFrame, which gives its columns as a dict does."""
    return hasattr(value, '__dataframe__') and hasattr(value, 'items')


def nanoseconds(value):
    """Of a timedelta or timedelta64."""
    if python_class(value) is not None:
        return _ticks(value)
    whole = (value.days * 86400 + value.seconds) * 1000000 + value.microseconds
    return whole * 1000 + getattr(value, 'nanoseconds', 0)  # which a Timedelta has beyond them


def moment(value):
    """A datetime or datetime64 as a datetime, and the nanoseconds beyond its microseconds."""
    if python_class(value) is None:
        return value, getattr(value, 'nanosecond', 0)
    from datetime import datetime, timedelta
    microseconds, rest = divmod(_ticks(value), 1000)
    return datetime(1970, 1, 1) + timedelta(microseconds=microseconds), rest


def _ticks(value):
    """The nanoseconds of numpy's, without a loss for years that have none of its ``[ns]``."""
    coarse = value.astype(value.dtype.kind + '8[us]')
    return int(coarse.astype('i8')) * 1000 + int((value - coarse).astype('m8[ns]').astype('i8'))
