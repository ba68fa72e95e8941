"""What the runtime offers as PACKAGE.gopy, beside the kinds that have cases of their own."""
from __future__ import absolute_import, unicode_literals

from cases import channels, gopy
from runner import listed

NAMES = '''GoError GoPanic GoForkError Ref Slice Map Chan select Executor aio borrow plain opaque
ptr val is_nil live_objects engine set_gc_percent set_memory_limit'''.split()


def test_all_names_are_there():
    for name in NAMES:
        assert name in gopy.__all__ and callable(getattr(gopy, name)), name
        assert name in dir(gopy)


def test_classes_are_named_after_their_module():
    for name in gopy.__all__:
        if isinstance(getattr(gopy, name), type):
            assert getattr(gopy, name).__module__ == gopy.__name__, name
    assert gopy.GoError is __import__(gopy.GoError.__module__, fromlist=['GoError']).GoError


def test_a_module_lists_what_it_has():
    names = set(listed(channels))
    assert 'Job' in names and 'default' in names
    assert not [n for n in names if n.startswith('_') and not n.startswith('__')]
    assert '__class__' not in names


def test_pointer_or_value():
    job = channels.Job('a')
    assert channels.describe(gopy.ptr(job)) == '*channels.Job'
    assert channels.describe(gopy.val(job)) == 'channels.Job'


def test_engine_and_nil():
    assert gopy.engine() in ('native', 'cffi', 'ctypes')
    assert gopy.is_nil(None) and gopy.is_nil(channels.nil()) and not gopy.is_nil(channels.default)


def test_limits_of_memory():
    before = gopy.set_gc_percent(50)
    try:
        assert gopy.set_gc_percent(before) == 50
    finally:
        gopy.set_gc_percent(before)
    limit = gopy.set_memory_limit(1 << 40)
    try:
        assert gopy.set_memory_limit(-1) == 1 << 40
    finally:
        gopy.set_memory_limit(limit)
