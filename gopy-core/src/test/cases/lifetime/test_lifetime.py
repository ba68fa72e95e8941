"""What Python drops, Go collects; what Python holds, lives."""
from __future__ import absolute_import

import gc
import os
import time

from cases import gopy, lifetime


def settle():
    """Lets finalizers run, wherever they run."""
    for _ in range(3):
        gc.collect()
        time.sleep(0.02)


def test_engine_is_the_one_that_was_asked_for():
    wanted = os.environ.get('GOPY_ENGINE')
    assert gopy.engine() == (wanted or gopy.engine())
    assert gopy.engine() in ('native', 'cffi', 'ctypes')


def hold(count, before):
    """In a function of its own, for on IronPython one holds what it once held until it returns."""
    kept = [lifetime.new_resource(1) for _ in range(count)]
    assert gopy.live_objects() >= before + count
    assert all(resource.touch() == 1 for resource in kept)


def test_live_objects_counts():
    settle()
    before = gopy.live_objects()
    hold(300, before)
    settle()
    assert gopy.live_objects() <= before + 5


def test_go_collects_what_python_dropped():
    before = lifetime.collect()
    for _ in range(400):
        lifetime.new_resource(1000).touch()
    settle()
    gopy.live_objects()
    for _ in range(20):
        if lifetime.collect() >= before + 390:
            break
        time.sleep(0.05)
    assert lifetime.collect() >= before + 390


def test_held_objects_survive_go_collections():
    resource = lifetime.new_resource(5000)
    for _ in range(5):
        lifetime.collect()
        lifetime.new_resource(10)
    assert resource.touch() == 5000
    assert resource.size == 5000


def test_many_short_lived_objects():
    for _ in range(20000):
        assert lifetime.new_resource(0).size == 0
