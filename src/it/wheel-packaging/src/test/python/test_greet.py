import unittest

import hello


class GreetTest(unittest.TestCase):
    def test_hello(self):
        self.assertEqual(hello.hello(u'Ada'), u'Hello, Ada!')
