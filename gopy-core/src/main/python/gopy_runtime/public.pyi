"""The public part of the runtime, as ``PACKAGE.gopy``."""

import concurrent.futures
from collections.abc import (
    Awaitable,
    Callable,
    Coroutine,
    ItemsView,
    Iterable,
    Iterator,
    KeysView,
    Mapping,
    MutableMapping,
    MutableSequence,
    ValuesView,
)
from typing import Any, Generic, Literal, TypeVar, overload

from typing_extensions import ParamSpec, Self

from .subscripts import Subscripted

__all__ = [
    "Chan",
    "ChanClosed",
    "Executor",
    "Func",
    "GoError",
    "GoForkError",
    "GoPanic",
    "Map",
    "Ref",
    "Slice",
    "aio",
    "borrow",
    "engine",
    "is_nil",
    "live_objects",
    "opaque",
    "plain",
    "ptr",
    "select",
    "set_gc_percent",
    "set_memory_limit",
    "val",
]

_T = TypeVar("_T")
_K = TypeVar("_K")
_V = TypeVar("_V")
_D = TypeVar("_D")
_P = ParamSpec("_P")

class GoError(Exception):
    """An error that Go returned: the root of all error types and sentinels."""

    @property
    def errors(self) -> tuple[BaseException, ...]:
        """All that this error wraps, in Go's order."""
    @property
    def results(self) -> tuple[Any, ...]:
        """The other results of the call."""

class GoForkError(RuntimeError):
    """A Go object of the parent process was used after a fork."""

class GoPanic(RuntimeError):
    """A Go function panicked; the text has the Go stack."""

    message: str
    stack: str
    def __init__(self, message: str = ..., stack: str = ...) -> None: ...

class ChanClosed(EOFError):
    """A Go channel is closed, and all that was sent has been received."""

class Chan(Generic[_T], metaclass=Subscripted):
    """A Go channel."""

    def __init__(self, capacity: int = ...) -> None: ...
    def send(self, value: Any, timeout: float | None = ...) -> None:
        """Sends a value, as soon as there is a receiver or room for it."""
    def recv(self, timeout: float | None = ...) -> _T:
        """Receives a value; ChanClosed at the end."""
    def close(self) -> None:
        """Closes the channel: receivers get what was sent, then the end."""
    @property
    def capacity(self) -> int:
        """How many values can wait in it."""
    def __bool__(self) -> Literal[True]: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Awaitable[_T]: ...

class Executor(concurrent.futures.Executor):
    """Runs calls on goroutines; those of Go functions take no thread."""

    def __init__(self, max_workers: int | None = ...) -> None: ...

class Func(Generic[_P, _T], metaclass=Subscripted):
    """A Go function that Python holds."""

    def __call__(self, *args: _P.args, **kwargs: _P.kwargs) -> _T: ...

class Slice(MutableSequence[_T], Generic[_T]):
    """A live view of a Go slice or array."""

    def __init__(self, values: Iterable[Any] = ..., capacity: int = ...) -> None: ...
    @overload
    def __getitem__(self, index: int, /) -> _T: ...
    @overload
    def __getitem__(self, index: slice, /) -> Self: ...
    @overload
    def __setitem__(self, index: int, value: Any, /) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[Any], /) -> None: ...
    def __delitem__(self, index: int | slice, /) -> None: ...
    def __len__(self) -> int: ...
    def __add__(self, other: Iterable[Any]) -> list[_T]: ...
    def __radd__(self, other: Iterable[Any]) -> list[_T]: ...
    def __iadd__(self, values: Iterable[Any]) -> Self: ...
    def __mul__(self, count: int) -> list[_T]: ...
    def __rmul__(self, count: int) -> list[_T]: ...
    def __lt__(self, other: Any) -> bool: ...
    def __le__(self, other: Any) -> bool: ...
    def __gt__(self, other: Any) -> bool: ...
    def __ge__(self, other: Any) -> bool: ...
    def append(self, value: Any) -> None: ...
    def clear(self) -> None: ...
    def count(self, value: Any) -> int: ...
    def extend(self, values: Iterable[Any]) -> None: ...
    def index(self, value: Any, start: int = ..., stop: int | None = ...) -> int: ...
    def insert(self, index: int, value: Any) -> None: ...
    def pop(self, index: int = ...) -> _T: ...
    def remove(self, value: Any) -> None: ...
    def reverse(self) -> None: ...
    def sort(self, key: Callable[[_T], Any] | None = ..., reverse: bool = ...) -> None: ...
    def tolist(self) -> list[_T]:
        """A list of the elements."""
    def memoryview(self) -> memoryview:
        """The elements as they lie in Go's memory, where they are numbers."""
    @property
    def __array_interface__(self) -> dict[str, Any]: ...
    @property
    def capacity(self) -> int:
        """How many elements there is room for."""

class Map(MutableMapping[_K, _V], Generic[_K, _V]):
    """A live view of a Go map."""

    def __init__(
        self, *values: Mapping[Any, Any] | Iterable[tuple[Any, Any]], **named: Any
    ) -> None: ...
    def __getitem__(self, key: _K, /) -> _V: ...
    def __setitem__(self, key: _K, value: Any, /) -> None: ...
    def __delitem__(self, key: _K, /) -> None: ...
    def __iter__(self) -> Iterator[_K]: ...
    def __len__(self) -> int: ...
    def clear(self) -> None: ...
    @overload
    def get(self, key: _K, default: None = ...) -> _V | None: ...
    @overload
    def get(self, key: _K, default: _V | _D) -> _V | _D: ...
    def items(self) -> ItemsView[_K, _V]: ...
    def keys(self) -> KeysView[_K]: ...
    @overload
    def pop(self, key: _K) -> _V: ...
    @overload
    def pop(self, key: _K, default: _V | _D) -> _V | _D: ...
    def popitem(self) -> tuple[_K, _V]: ...
    def setdefault(self, key: _K, default: Any = ...) -> _V: ...
    def update(self, *args: Any, **named: Any) -> None: ...
    def values(self) -> ValuesView[_V]: ...

class Ref(Generic[_T], metaclass=Subscripted):
    """A Go variable: what a pointer to a plain value points to."""

    def __init__(self, value: Any = ...) -> None: ...
    @property
    def value(self) -> _T:
        """The variable's value; what is assigned is stored in Go's memory."""
    @value.setter
    def value(self, value: Any) -> None: ...
    def __getattr__(self, name: str) -> Any:
        """A pointer method of the type."""

def aio(fn: Callable[_P, _T]) -> Callable[_P, Coroutine[Any, Any, _T]]:
    """``fn`` as a coroutine function: awaited, it runs on a goroutine beside the event loop."""

def borrow(value: Any) -> Any:
    """Passes a buffer of numbers, such as a numpy array, without a copy."""

def engine() -> str:
    """The name of the engine that calls Go: native, cffi or ctypes."""

def live_objects() -> int:
    """How many Go values Python holds now; releases those that it has dropped first."""

def is_nil(value: object) -> bool:
    """Whether a value is Go's nil."""

def plain(value: Any) -> Any:
    """A view or struct, and all within it, as plain list, dict and bytes."""

def opaque(value: Any) -> Any:
    """``value`` for an ``any`` that is to keep it as it is; it comes back as itself."""

def select(
    *cases: Chan[Any] | tuple[Chan[Any], Any],
    timeout: float | None = ...,
    default: bool = ...,
) -> tuple[int, Any, bool]:
    """Waits for the first of several channels: Go's ``select``."""

def ptr(value: Any) -> Any:
    """``value`` for a Go interface that is to hold ``*T``."""

def set_gc_percent(percent: int) -> int:
    """Sets Go's GOGC; gives the old one."""

def set_memory_limit(count: int) -> int:
    """Sets Go's GOMEMLIMIT in bytes; gives the old one."""

def val(value: Any) -> Any:
    """``value`` for a Go interface that is to hold a copy, ``T``."""
