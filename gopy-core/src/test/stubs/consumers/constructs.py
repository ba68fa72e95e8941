"""What a user writes, as type checkers see it: each line is right or says which error it is."""

from concurrent.futures import Future, as_completed
from fractions import Fraction
from typing import Any

from cases import (
    blobs,
    constants,
    enums,
    executors,
    failures,
    generics,
    gopy,
    interfaces,
    methods,
    named,
    pointers,
    results,
    structs,
    variadics,
)
from golib.math import big
from gostd import path, strconv, strings
from gostd.net import url
from modules import decimal, uuid
from typing_extensions import assert_type


def functions() -> None:
    assert_type(strings.to_upper('a'), str)
    assert_type(strconv.atoi('1'), int)
    assert_type(strings.contains('a', substr='b'), bool)
    assert_type(blobs.same(b'a'), bytes)
    assert_type(blobs.same(bytearray(b'a')), bytes)
    assert_type(variadics.join('-', 'a', 'b'), str)
    assert_type(failures.fail(False), None)
    strings.to_upper(1)  # error: arg-type
    strings.to_upper()  # error: call-arg
    strings.contains('a', wrong='b')  # error: call-arg
    variadics.sum('a')  # error: arg-type
    strings.no_such_name  # error: attr-defined


def several_results() -> None:
    assert_type(results.pair(), tuple[int, str])
    assert_type(results.named(7, 2).quotient, int)
    quotient, remainder = results.named(7, 2)
    assert_type(remainder, int)
    assert_type(failures.two(False), tuple[int, str])


def type_parameters() -> None:
    stack = generics.Stack[int](name='x')
    assert_type(stack, generics.Stack[int])
    assert_type(stack.pop(), int)
    assert_type(stack.items()[0], int)
    stack.push('x')  # error: arg-type
    assert_type(generics.new_stack('a', 'b'), generics.Stack[str])
    assert_type(generics.keys({'a': 1}), gopy.Slice[str])
    assert_type(generics.keys[str, int]({'a': 1}), gopy.Slice[str])
    assert_type(generics.sum[int](1, 2), int)
    generics.sum[int]('x')  # error: arg-type
    assert_type(generics.map([1], lambda x: str(x)), gopy.Slice[str])
    assert_type(generics.Box(1.5).in_, float)
    assert_type(generics.make_pair('a', 1).swap(), generics.Pair[int, str])
    assert_type(generics.clamp['int8'](1, 2), Any)


def big_numbers() -> None:
    n = big.new_int(5)
    assert_type(n + 1, big.Int)
    assert_type(1 - n, big.Int)
    assert_type(int(n), int)
    assert_type(n.cmp(7), int)
    assert_type(n < 6, bool)
    assert_type(float(big.Float(1.5) / 2), float)
    assert_type(big.Rat(Fraction(1, 3)) * n.int64(), big.Rat)
    big.Int('x')  # error: arg-type


def objects() -> None:
    line = structs.Line(to=structs.Point(3, 4), label='x')
    assert_type(line.to, structs.Point)
    assert_type(line.to.x, int)
    line.to.x = 5
    line.move(structs.Point(1, 1))
    line.label = 5  # error: assignment
    line.to = {'x': 6, 'y': 7}
    line.move({'x': 1})
    line.to = 'x'  # error: assignment
    structs.Point('x')  # error: arg-type
    assert_type(structs.new_derived(1, 'a').describe(), str)
    node = pointers.new_node(1, None)
    assert_type(node.next, pointers.Node | None)
    node.next.next  # error: union-attr
    with methods.open() as handle:
        assert_type(handle.closed, bool)
    assert_type(methods.Version(1, 2) < methods.Version(1, 3), bool)
    assert_type(len(methods.Stack()), int)


def values() -> None:
    assert_type(named.boil().fahrenheit(), named.Fahrenheit)
    assert_type(named.warmer(20, 1.5), named.Celsius)
    assert_type(named.shout('hey').greet('oh'), str)
    named.warmer('hot', 1)  # error: arg-type
    assert_type(enums.paint(enums.RED), enums.Color)
    assert_type(enums.Color.BLUE.next(), enums.Color)
    assert_type(uuid.parse('x').version(), uuid.Version)
    assert_type(decimal.new_from_int(1).add(decimal.new_from_int(2)), decimal.Decimal)
    retries: int = constants.MAX_RETRIES
    assert_type(retries, int)


def errors() -> None:
    try:
        strconv.atoi('x')
    except strconv.NumError as error:
        assert_type(error.num, str)
    except strconv.ErrSyntax as sentinel:
        assert_type(sentinel.results, tuple[Any, ...])
    except (path.ErrBadPattern, gopy.GoPanic):
        raise
    assert_type(failures.describe(failures.ErrEmpty), str)
    address = url.parse('http://x')
    assert_type(address.user, url.Userinfo | None)
    assert_type(gopy.live_objects(), int)


class Disc:
    def area(self) -> float:
        return 1.5


class Line:
    def length(self) -> float:
        return 1.5



def protocols() -> None:
    assert_type(interfaces.area_of(Disc()), float)
    assert_type(interfaces.area_of(interfaces.make('square')), float)
    interfaces.area_of(interfaces.Square(2))
    interfaces.area_of(Line())  # error: arg-type
    assert_type(interfaces.make('circle'), interfaces.Shape)
    assert_type(interfaces.Sized.of(interfaces.hidden(1)), interfaces.Sized)


def goroutines() -> None:
    with gopy.Executor(max_workers=4) as pool:
        future = pool.submit(executors.square, 3)
        assert_type(future, Future[int])
        assert_type(list(pool.map(executors.join, ['-'], ['a'])), list[str])
        assert_type([done.result() for done in as_completed([future])], list[int])
        pool.submit(executors.square, 'x')  # error: arg-type
    gopy.Executor('4')  # error: arg-type
    previous: int = gopy.set_gc_percent(50)
    gopy.set_gc_percent(previous)
    gopy.set_memory_limit(-1)


async def coroutines() -> None:
    assert_type(await gopy.aio(executors.square)(3), int)
    assert_type(await gopy.aio(executors.new_gate().pass_)(n=3), int)
    await gopy.aio(executors.square)('x')  # error: arg-type
    numbers = gopy.Chan[int](1)
    async for number in numbers:
        assert_type(number, int)
