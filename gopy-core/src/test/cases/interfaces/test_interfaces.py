"""Interfaces: Go objects that implement them go in, the concrete class comes out."""
# Kinds: interface
from __future__ import absolute_import, unicode_literals

import io

from cases import gopy, interfaces
from runner import raises


def test_go_objects_go_in():
    assert interfaces.area_of(interfaces.Square(3)) == 9.0
    assert interfaces.area_of(interfaces.new_circle(2)) == 12.0
    assert interfaces.area_of(None) == -1.0


def test_concrete_class_comes_out():
    assert type(interfaces.make('square')) is interfaces.Square
    assert type(interfaces.make('circle')) is interfaces.Circle
    assert interfaces.make('nil') is None


def test_unexported_class_comes_as_the_interface():
    shape = interfaces.hidden(7)
    assert isinstance(shape, interfaces.Shape)
    assert shape.area() == 7.0
    assert interfaces.area_of(shape) == 7.0


def test_error_beside_it():
    with raises(Exception, 'no such shape'):
        interfaces.make('x')


def test_wrong_type():
    with raises(TypeError, 'area_of()', 'Shape'):
        interfaces.area_of(5)


class Derived(interfaces.Shape):
    def __init__(self, area):
        self.size_ = area

    def area(self):
        return self.size_

    def size(self):
        return 4


def test_derived_class_implements_it():
    mine = Derived(2.5)
    assert interfaces.area_of(mine) == 2.5
    assert interfaces.same(mine) is mine
    assert interfaces.size_of(mine) == 4
    assert isinstance(mine, interfaces.Shape)


def test_derived_class_behind_any():
    assert interfaces.tell(Derived(2.5)) == 'a shape of 2.5'


class Without(interfaces.Shape):
    pass


def test_method_of_the_interface_is_none_of_the_derived_class():
    with raises(TypeError, 'Shape', 'Without', 'Area'):
        interfaces.area_of(Without())


def test_interface_has_no_instances_of_python():
    with raises(TypeError, 'Shape is an interface'):
        interfaces.Shape()
    with raises(TypeError, 'no arguments'):
        Without(1)


def test_of_views_as_another_interface():
    shape = interfaces.hidden(7)
    sized = interfaces.Sized.of(shape)
    assert type(sized) is interfaces.Sized and sized.size() == 1
    assert interfaces.area_of(sized) == 7.0
    assert interfaces.Shape.of(interfaces.Square(3)).area() == 9.0
    with raises(TypeError, 'Sized.of()', 'Sized'):
        interfaces.Sized.of(interfaces.Square(3))


def test_methods_may_have_any_name():
    class Mine(object):
        def method(self, method, pattern):
            return method + pattern

        def call(self, *names):
            return len(names)
    assert interfaces.route(Mine()) == 'GET/x2'


class Text(interfaces.Unmarshaler):
    def unmarshal_text(self, text):
        self.text = bytes(text)
        return None if text else 1 / 0


def test_derived_class_is_filled_by_a_decoder():
    text = Text()
    interfaces.decode(b'abc', text)
    assert text.text == b'abc'
    with raises(ZeroDivisionError):
        interfaces.decode(b'', text)
    with raises(gopy.GoError, 'no pointer'):
        interfaces.decode(b'abc', 5)


class Upper(object):
    def __init__(self, text=b''):
        self.text, self.written = text, b''

    def read(self, p):
        if not self.text:
            raise EOFError
        n = min(len(p), len(self.text))
        p[:n], self.text = self.text[:n], self.text[n:]
        return n

    def write(self, p):
        self.written += p
        return len(p)

    def transform(self, dst, src, at_eof):
        n = min(len(dst), len(src))
        dst[:n] = bytes(src[:n]).upper() if at_eof else b''
        return n, n


class Stream(io.BytesIO):
    def transform(self, dst, src, at_eof):
        raise ValueError(src.decode())


def test_buffers_of_go_are_views_in_methods():
    mine = Upper(b'abcdefgh')
    assert interfaces.drain(mine) == 'abcdefgh'
    assert interfaces.put(mine, 'xyz') == 3 and mine.written == b'xyz'
    assert interfaces.change(mine, 'hello') == ('HELLO', 5)


def test_files_may_have_other_methods():
    mine = Stream(b'abcdefgh')
    assert interfaces.drain(mine) == 'abcdefgh'
    assert interfaces.put(mine, 'xyz') == 3 and mine.getvalue() == b'abcdefghxyz'
    with raises(ValueError, 'hello'):
        interfaces.change(mine, 'hello')


def test_buffers_of_go_are_views_in_functions():
    def fill(p):
        assert len(p) == 4 and p == b'\0\0\0\0'
        p[0:2] = b'ab'
        return 2
    assert interfaces.fill(fill) == 'ab'
