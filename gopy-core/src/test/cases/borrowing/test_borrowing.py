"""Arguments that Go's functions only borrow, and those that they keep."""
from __future__ import absolute_import

import array
import ctypes
import gc
import sys

from cases import borrowing, gopy
from runner import IRONPYTHON2, each, raises


def doubles(*values):
    return array.array(str('d'), values)


def address(numbers):
    return numbers.buffer_info()[0]


@each('values', [1.0, 2.0, 6.0], (1, 2, 6), doubles(1, 2, 6), gopy.Slice[float]([1, 2, 6]))
def test_whatever_holds_numbers(values):
    assert borrowing.mean(values) == 3.0
    assert list(values) == [1.0, 2.0, 6.0]


def test_a_function_that_reads_uses_the_buffer_itself():
    numbers = doubles(1, 2, 6)
    assert borrowing.where(numbers) == address(numbers)
    assert borrowing.mean(numbers) == 3.0


def test_two_buffers_at_once():
    numbers = doubles(*range(10000))
    assert borrowing.dot(numbers, numbers) == sum(x * x for x in numbers)


def test_a_function_that_writes_does_so_into_the_buffer():
    numbers = doubles(3, 1, 2)
    borrowing.scale(numbers, 2)
    assert list(numbers) == [6, 2, 4]
    borrowing.sort_all(numbers)
    assert list(numbers) == [2, 4, 6]
    assert borrowing.where_written(numbers) == address(numbers)
    assert list(numbers) == [0, 4, 6]


def test_lists_stay_as_they_are():
    numbers = [3.0, 1.0, 2.0]
    borrowing.scale(numbers, 2)
    borrowing.sort_all(tuple(numbers))
    assert numbers == [3.0, 1.0, 2.0]


def test_rows_are_written_where_they_lie():
    rows = [doubles(1, 2), doubles(3)]
    borrowing.scale_rows(rows, 10)
    assert [list(row) for row in rows] == [[10, 20], [30]]
    borrowing.scale_rows([[1.0], []], 10)


def test_elements_of_another_type_are_copied():
    numbers = array.array(str('i'), [1, 2, 6])
    assert borrowing.mean(numbers) == 3.0
    borrowing.scale(numbers, 2)
    assert list(numbers) == [1, 2, 6]
    borrowing.negate(numbers)
    assert list(numbers) == [-1, -2, -6]


def test_nothing_and_nil():
    assert borrowing.where(None) == 0
    assert borrowing.mean(doubles(1)) == 1
    borrowing.scale(doubles(), 2)
    borrowing.scale(None, 2)
    assert borrowing.hash(None) == borrowing.hash(b'') == borrowing.hash_text(u'')


def test_what_a_function_keeps_is_its_own():
    numbers = doubles(1, 2, 3)
    tail = borrowing.tail(numbers)
    borrowing.keep(numbers)
    numbers[1] = 9
    del numbers
    gc.collect()
    assert list(tail) == [2, 3]
    assert list(borrowing.kept()) == [1, 2, 3]


@each('data', b'', b'abc', b'a\0b' * 1000)
def test_bytes_that_are_read(data):
    want = borrowing.hash_text(data.decode('ascii'))
    assert borrowing.hash(data) == borrowing.hash(bytearray(data)) == want
    assert borrowing.hash_all(u'', data.decode('ascii')) == want


def test_bytes_that_are_written():
    data = bytearray(b'abc')
    assert borrowing.flip(data) == 3
    assert data == bytearray([0x9e, 0x9d, 0x9c])
    constant = b'abc'
    assert borrowing.flip(constant) == 3
    assert constant == b'abc'
    borrowing.flip(memoryview(data)[1:])
    assert data == bytearray([0x9e]) + b'bc'


def test_numbers_seen_as_bytes():
    numbers = (ctypes.c_int32 * 2)(1, -1)
    assert borrowing.hash(memoryview(numbers)) == borrowing.hash(b'\1\0\0\0\xff\xff\xff\xff')
    try:
        borrowing.flip(memoryview(numbers))
        assert list(numbers) == [-2, 0]
    except TypeError as e:  # 2.7 without cffi: the copy that Go had finds no way back
        form = '(2)<l' if IRONPYTHON2 else '<i'
        assert 'no place for what Go wrote into the buffer, a memoryview of ' + form in str(e)
        assert sys.version_info < (3,) and list(numbers) == [1, -1]


def test_a_buffer_cannot_change_its_size_meanwhile():
    data, failed = bytearray(b'abc' * 100), []

    def grow():
        try:
            data.extend(b'x' * 100000)
        except BufferError:
            failed.append(True)
    want = borrowing.hash(bytes(data))
    found = borrowing.during(data, grow)
    assert found == want or not failed


def test_an_argument_lives_until_the_call_ends():
    held = [b'abc' * 1000]
    want = borrowing.hash(held[0])

    def drop():
        del held[:]
        gc.collect()
        return [b'xyz' * 1000 for _ in range(100)] and None
    assert borrowing.during(held[0], drop) == want


def test_numbers_live_until_the_call_ends():
    others = []

    def fill():
        others[:] = [doubles(*[9] * 64) for _ in range(20)]
        if not len(calls) % 200:
            gc.collect()
    calls = []
    for i in range(2000):  # often enough for a compiler at run time
        calls.append(i)
        assert borrowing.sum_during(doubles(i, 1, *[0] * 62), fill) == i + 1
        assert borrowing.sum_during([float(i)] * 64, fill) == i * 64


@each('text', u'', u'abc', u'\xfc' * 5000, u'\u20ac\U0001f600', u'a\0b')
def test_texts(text):
    assert borrowing.hash_text(text) == borrowing.hash(text.encode('utf-8'))
    assert borrowing.longest(u'', text) == text
    assert borrowing.count([text, text], text) == (2 if text else 2)


def test_texts_that_are_kept():
    memory = borrowing.Memory()
    words = [u'word%d' % i for i in range(1000)]
    for word in words:
        memory.keep(word + u'!')
    gc.collect()
    assert memory.has(u'word7!') and not memory.has(u'word7')
    assert memory.all() == u' '.join(w + u'!' for w in words)


def test_texts_in_errors_and_panics():
    error = raises(gopy.GoError, u'refused: abc')
    with error:
        borrowing.refuse(u'a' + u'bc')
    with raises(gopy.GoPanic, u'abc'):
        borrowing.explode(u'a' + u'bc')


def test_deep_inside():
    series = {u'a': doubles(1, 2), u'b': [3.0], u'c': doubles(100)}
    assert borrowing.total(series, [u'a', u'b']) == 6.0
    assert borrowing.count([u'abcabc', u'ab'], u'ab') == 3
