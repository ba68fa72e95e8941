# -*- coding: utf-8 -*-
from __future__ import absolute_import, unicode_literals

import unittest

import greeter


class PersonTest(unittest.TestCase):
    def setUp(self):
        self.ada = greeter.new_person("Ada", 36)

    def test_fields_are_live(self):
        self.assertEqual(("Ada", 36), (self.ada.name, self.ada.age))
        self.ada.name = "Größe"
        self.assertEqual("Hello, Größe.", self.ada.greet(greeter.PLAIN))
        self.assertEqual(37, self.ada.birthday())
        self.assertEqual(37, self.ada.age)

    def test_nested_struct_is_a_view(self):
        address = self.ada.address
        address.city = "London"
        self.assertEqual("London", self.ada.address.city)

    def test_constructor_takes_fields(self):
        self.assertEqual(0, greeter.Person(name="Charles").age)

    def test_methods_change_the_go_object(self):
        self.assertEqual("Good day, Ada.", self.ada.greet(greeter.FORMAL))
        self.assertEqual("Hello, Ada! How are you?", self.ada.greet(tone=greeter.WARM))
        self.assertEqual(2, self.ada.greeted())

    def test_a_module_that_the_go_module_requires(self):
        self.assertEqual("a95a7be4-8c31-5105-bf0f-fdd05b815344", self.ada.id())

    def test_a_module_that_the_go_module_replaces(self):
        self.assertEqual("Ciao, Ada.", self.ada.greet_in("it"))

    def test_arguments_are_checked_before_go_runs(self):
        self.assertRaises(TypeError, greeter.new_person, 1, 2)
        self.assertRaises(OverflowError, greeter.new_person, "Ada", 2**70)
        self.assertRaises(TypeError, self.ada.greet)


class FunctionTest(unittest.TestCase):
    def test_variadic_of_strings_and_of_objects(self):
        self.assertEqual("Hello, Ada & Bob!", greeter.crowd(" & ", "Ada", "Bob"))
        ada, bob = greeter.new_person("Ada", 36), greeter.new_person("Bob", 7)
        self.assertEqual("Ada", greeter.oldest(bob, ada).name)
        self.assertIsNone(greeter.oldest())

    def test_constants_and_their_type(self):
        self.assertEqual(40, greeter.MAX_NAME)
        self.assertEqual("formal", greeter.FORMAL.string())
        self.assertEqual("warm", "{0}".format(greeter.Tone(1)))

    def test_docs_come_from_go(self):
        self.assertIn("greets people", greeter.__doc__)
        self.assertIn("ErrNoName for an empty name", greeter.new_person.__doc__)


class ErrorTest(unittest.TestCase):
    def test_sentinel(self):
        with self.assertRaises(greeter.ErrNoName) as caught:
            greeter.new_person("", 1)
        self.assertEqual("greeter: a person needs a name", "{0}".format(caught.exception))

    def test_error_type_has_its_fields(self):
        with self.assertRaises(greeter.NameTooLongError) as caught:
            greeter.new_person("A" * 41, 1)
        self.assertEqual(41, caught.exception.length)
        self.assertEqual("A" * 41, caught.exception.name)


if __name__ == "__main__":
    unittest.main()
