import unittest

import gopath


class PathTest(unittest.TestCase):
    def test_base(self):
        self.assertEqual(gopath.base('a/b'), 'c')
