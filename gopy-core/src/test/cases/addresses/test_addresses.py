"""unsafe.Pointer is an int, None for nil."""
# Kinds: unsafe.Pointer
from __future__ import absolute_import

from cases import addresses, gopy
from runner import raises

CELL = addresses.cell()


def test_arguments_and_results():
    assert CELL > 0 and CELL == CELL.__index__()
    assert addresses.read(CELL) == 7
    assert addresses.read(None) == addresses.read(0) == -1
    assert addresses.last() is None
    assert addresses.last(None, CELL) == CELL
    with raises(TypeError, "read() argument 'p': expected unsafe.Pointer, got str"):
        addresses.read('x')
    with raises(OverflowError, 'does not fit'):
        addresses.read(-1)


def test_fields():
    buffer = addresses.Buffer(start=CELL)
    assert buffer.start == CELL
    buffer.start = None
    assert buffer.start is None
    with raises(TypeError, 'start'):
        buffer.start = 'x'
    buffer.parts = [CELL, None]
    assert buffer.parts == [CELL, None] and list(buffer.parts) == [CELL, None]
    buffer.parts[1] = CELL
    buffer.parts.append(0)
    assert buffer.parts.tolist() == [CELL, CELL, None]
    buffer.any = gopy.Slice['unsafe.Pointer']([CELL])
    assert buffer.any == [CELL]


def test_a_name_for_it():
    handle = addresses.open(False)
    assert type(handle) is addresses.Handle and handle == CELL
    assert addresses.use(handle) == addresses.use(CELL) == 7
    assert addresses.open(True) == 0
    assert addresses.use(None) == addresses.use(addresses.open(True)) == -1
    buffer = addresses.Buffer(handle=handle)
    assert buffer.handle == CELL and type(buffer.handle) is addresses.Handle
    buffer.any = handle
    assert type(buffer.any) is addresses.Handle and buffer.any == CELL


def test_callbacks():
    seen = []

    def look(address):
        seen.append(address)
        return address
    assert addresses.call(look, False) == CELL
    assert addresses.call(look, True) is None
    assert seen == [CELL, None]
    with raises(TypeError):
        addresses.call(lambda address: 'x', True)


def test_variables_maps_and_pointers():
    assert addresses.where is None
    addresses.where = CELL
    assert addresses.where == CELL
    assert addresses.named() == {'cell': CELL, 'nil': None}
    pointer = addresses.pointer()
    assert pointer.value == CELL
    pointer.value = None
    assert addresses.where is None
