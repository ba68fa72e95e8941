"""[]byte and [N]byte, named ones too."""
# Kinds: []byte, [N]byte, named []byte, named [N]byte
from __future__ import absolute_import

from cases import blobs, gopy
from runner import NO_BYTES, each, raises


@each('value', b'', b'a', b'a\0b', b'\xff\xfe', b'x' * 127, b'x' * 128, b'x' * 200000)
def test_bytes_come_back_as_they_went(value):
    assert blobs.same(value) == value
    assert isinstance(blobs.same(value), bytes)
    assert blobs.size(value) == len(value)


@each('value', bytearray(b'abc'), memoryview(b'abc'))
def test_any_bytes_like_object(value):
    assert blobs.same(value) == b'abc'


@each('value', NO_BYTES, 1, 1.5, [1, 2])
def test_not_bytes(value):
    with raises(TypeError, "same() argument 'b': expected []byte"):
        blobs.same(value)


def test_none_is_nil():
    assert blobs.is_nil(None) is True
    assert blobs.is_nil(b'') is False
    assert blobs.size(None) == 0


def test_nil_comes_as_empty_bytes_and_goes_back_as_nil():
    nothing = blobs.nil()
    assert nothing == b'' and isinstance(nothing, bytes)
    assert gopy.is_nil(nothing) is True
    assert gopy.is_nil(blobs.same(b'')) is False
    assert blobs.is_nil(nothing) is True


def test_long_result():
    assert blobs.repeat(b'ab', 500000) == b'ab' * 500000


def test_what_go_wrote_is_copied_back_into_a_writable_buffer():
    buffer = bytearray(b'quiet')
    assert blobs.upper(buffer) is None
    assert buffer == b'QUIET'


def test_what_go_wrote_does_not_touch_bytes():
    value = b'quiet'
    blobs.upper(value)
    assert value == b'quiet'


def test_append_does_not_touch_the_argument():
    assert blobs.append(b'ab', 99) == b'abc'


def test_go_may_keep_bytes():
    blobs.keep(bytearray(b'k' * 1000))
    for _ in range(50):
        blobs.same(b'o' * 1000)
    assert blobs.kept() == b'k' * 1000


def test_array():
    assert blobs.reverse(b'abcd') == b'dcba'
    assert isinstance(blobs.reverse(b'abcd'), bytes)
    assert blobs.reverse(bytearray(b'\0\1\2\3')) == b'\3\2\1\0'


@each('value', b'', b'abc', b'abcde')
def test_array_of_wrong_length(value):
    with raises((TypeError, ValueError), 'reverse()', '[4]byte'):
        blobs.reverse(value)


def test_named_array_is_bytes_with_methods():
    digest = blobs.make_digest(b'\1\2\3\4')
    assert digest == b'\1\2\3' and isinstance(digest, bytes)
    assert type(digest) is blobs.Digest
    assert digest.sum() == 6
    assert blobs.first(digest) == 1
    assert blobs.first(b'\7\0\0') == 7
    assert blobs.Digest(b'abc').sum() == 97 + 98 + 99


def test_named_slice_is_bytes_with_methods():
    address = blobs.make_address('abc')
    assert address == b'abc' and isinstance(address, bytes)
    assert type(address) is blobs.Address
    assert address.last() == ord('c')
    assert blobs.Address(b'xy').last() == ord('y')
    assert blobs.Address([1, 2]) == b'\x01\x02' and blobs.Digest((1, 2, 3)) == b'\x01\x02\x03'
    for bad in [256], [None], NO_BYTES, 3:
        with raises((TypeError, ValueError)):
            blobs.Address(bad)


def test_nil_stays_nil_wherever_it_goes():
    nothing = blobs.nil()
    assert blobs.ask_nil(lambda: nothing) is True
    assert blobs.ask_nil(lambda: b'') is False
    assert blobs.holds_nil(nothing) is True
    assert blobs.holds_nil(b'') is False
    assert blobs.first_is_nil([nothing, b'x']) is True
    assert blobs.first_is_nil([b'', b'x']) is False
    assert [gopy.is_nil(item) for item in blobs.nil_list()] == [True, False]


def test_bytes_of_a_live_view():
    data = blobs.new_frame().data
    assert bytes(data) == b'abc'
    data += b'd'
    assert bytes(data) == b'abcd'


def test_zero_values_of_named_bytes():
    assert blobs.Digest() == b'\0\0\0' and isinstance(blobs.Digest(), blobs.Digest)
    assert blobs.Address() == b''


def test_callbacks_fill_what_they_are_given():
    def fill(octets, start):
        octets[start:] = b'abc'
        return len(octets) - 1
    assert blobs.fill(4, fill) == b'\0ab'

    def look(octets, start):
        assert octets == b'\0\0' and octets[start:] == b'\0' and bytes(octets) == b'\0\0'
        return 0
    assert blobs.fill(2, look) == b''


def test_views_are_ordered_as_bytes():
    data = blobs.new_frame().data
    assert data < b'abd' and data >= bytearray(b'abc') and b'abb' < data and 2 * data == b'abcabc'


def test_nil_of_a_named_type():
    nothing = blobs.nil_address()
    assert type(nothing) is blobs.Address and nothing == b'' and gopy.is_nil(nothing)
    assert blobs.is_nil_address(nothing) and nothing.is_nil() and blobs.is_nil_address(None)
    assert gopy.is_nil(blobs.Address()) and blobs.Address(nothing).is_nil()
    empty = blobs.Address(b'')
    assert not gopy.is_nil(empty) and not blobs.is_nil_address(empty) and not empty.is_nil()
    route = blobs.Route(to=empty)
    assert route.known() and not gopy.is_nil(route.to)
    route.to = nothing
    assert not route.known() and gopy.is_nil(route.to)
    assert blobs.holds_nil(blobs.nil()) and not blobs.holds_nil(empty)


def test_classes_derived_from_named_bytes():
    class Mine(blobs.Address):
        def first(self):
            return bytearray(self)[0]
    assert Mine(b'ab').first() == 97 and type(Mine()) is Mine and Mine(b'ab').last() == 98
