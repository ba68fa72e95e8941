"""Values of types nested at random come back from Go as they went in, on every road.

``TRIPS_SEED`` chooses the types, and values; ``TRIPS_SHAPES`` says how many types the package has,
``TRIPS_VALUES`` how many values of each are tried.
"""
from __future__ import absolute_import, unicode_literals

import os

import roundtrip
from hypothesis import HealthCheck, given, seed, settings
from runner import each

from trips.roads import roads_of
from trips.shapes import shapes

SEED = int(os.environ.get('TRIPS_SEED', 1))
SHAPES = list(enumerate(shapes(SEED, int(os.environ.get('TRIPS_SHAPES', 200)))))
VALUES = int(os.environ.get('TRIPS_VALUES', 5))


@each('n, shape', *SHAPES)
def test_values_come_back(n, shape):
    @seed(SEED)
    @settings(max_examples=VALUES, deadline=None, database=None,
              suppress_health_check=list(HealthCheck))
    @given(shape.values())
    def check(value):
        for road in roads_of(shape):
            for got in road(roundtrip, n, value):
                assert shape.same(value, got), '%s of %s: %r came back as %r' % (
                    road.__name__, shape, value, got)
    check()
