from __future__ import absolute_import, unicode_literals

import hashlib
import unittest

import greeter
from greeter import gopy, guestbook


class GuestbookTest(unittest.TestCase):
    def setUp(self):
        self.book = guestbook.new("Spring")
        self.ada = greeter.new_person("Ada", 36)

    def test_objects_of_another_package_go_in_and_come_out(self):
        entry = self.book.sign(self.ada, "Lovely.")
        self.assertEqual((1, "Lovely."), (entry.number, entry.note))
        self.assertEqual("Ada", entry.visitor.name)
        entry.visitor.birthday()
        self.assertEqual(37, self.ada.age)

    def test_length_is_pythons(self):
        self.book.sign(self.ada, "One.")
        self.book.sign(self.ada, "Two.")
        self.assertEqual(2, len(self.book))

    def test_nil_is_none(self):
        self.assertIsNone(self.book.last())

    def test_bytes(self):
        self.book.sign(self.ada, "One.")
        self.assertEqual(hashlib.sha256(b"One.").digest(), self.book.digest())

    def test_wrapped_sentinels(self):
        with self.assertRaises(guestbook.ErrNoEntry) as caught:
            self.book.entry(3)
        self.assertIn("3 of 0", "{0}".format(caught.exception))
        with self.assertRaises(greeter.ErrNoName):
            self.book.sign(None, "")

    def test_panic_is_an_exception(self):
        with self.assertRaises(gopy.GoPanic):
            self.book.tear()
        self.assertEqual("Spring", self.book.title)


if __name__ == "__main__":
    unittest.main()
