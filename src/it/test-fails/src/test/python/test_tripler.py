import unittest

import tripler


class TriplerTest(unittest.TestCase):
    def test_wrongly(self):
        self.assertEqual(tripler.triple(2), 7)
