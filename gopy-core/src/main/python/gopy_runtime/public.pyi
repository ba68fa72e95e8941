"""The public part of the runtime, as ``PACKAGE.gopy``."""

import concurrent.futures
from collections.abc import (
    Awaitable,
    Callable,
    Coroutine,
    Iterable,
    Iterator,
    Mapping,
    MutableMapping,
    MutableSequence,
)
from typing import Any, Generic, TypeVar, overload

from typing_extensions import ParamSpec, Self

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
_P = ParamSpec("_P")

class GoError(Exception):
    """An error that Go returned: the root of all error types and sentinels."""

    results: tuple[Any, ...]

class GoForkError(RuntimeError):
    """A Go object of the parent process was used after a fork."""

class GoPanic(RuntimeError):
    """A Go function panicked; the text has the Go stack."""

class ChanClosed(EOFError):
    """A Go channel is closed, and all that was sent has been received."""

class Chan(Generic[_T]):
    """A Go channel."""

    def __init__(self, capacity: int = ...) -> None: ...
    def send(self, value: Any, timeout: float | None = ...) -> None: ...
    def recv(self, timeout: float | None = ...) -> _T: ...
    def close(self) -> None: ...
    @property
    def capacity(self) -> int: ...
    def __len__(self) -> int: ...
    def __iter__(self) -> Iterator[_T]: ...
    def __aiter__(self) -> Self: ...
    def __anext__(self) -> Awaitable[_T]: ...

class Executor(concurrent.futures.Executor):
    """Runs calls on goroutines; those of Go functions take no thread."""

    def __init__(self, max_workers: int | None = ...) -> None: ...

class Func:
    """A Go function that Python holds."""

    def __call__(self, *args: Any) -> Any: ...

class Slice(MutableSequence[_T], Generic[_T]):
    """A live view of a Go slice or array."""

    def __init__(self, values: Iterable[Any] = ..., capacity: int = ...) -> None: ...
    @overload
    def __getitem__(self, index: int) -> _T: ...
    @overload
    def __getitem__(self, index: slice) -> Self: ...
    @overload
    def __setitem__(self, index: int, value: Any) -> None: ...
    @overload
    def __setitem__(self, index: slice, value: Iterable[Any]) -> None: ...
    def __delitem__(self, index: int | slice) -> None: ...
    def __len__(self) -> int: ...
    def __add__(self, other: Iterable[Any]) -> list[_T]: ...
    def __iadd__(self, values: Iterable[Any]) -> Self: ...
    def insert(self, index: int, value: Any) -> None: ...
    def sort(self, key: Any = ..., reverse: bool = ...) -> None: ...
    def tolist(self) -> list[_T]: ...
    def memoryview(self) -> memoryview: ...
    @property
    def __array_interface__(self) -> dict[str, Any]: ...
    @property
    def capacity(self) -> int: ...

class Map(MutableMapping[_K, _V], Generic[_K, _V]):
    """A live view of a Go map."""

    def __init__(
        self, *values: Mapping[Any, Any] | Iterable[tuple[Any, Any]], **named: Any
    ) -> None: ...
    def __getitem__(self, key: _K) -> _V: ...
    def __setitem__(self, key: _K, value: Any) -> None: ...
    def __delitem__(self, key: _K) -> None: ...
    def __iter__(self) -> Iterator[_K]: ...
    def __len__(self) -> int: ...

class Ref(Generic[_T]):
    """A Go variable: what a pointer to a plain value points to."""

    def __init__(self, value: Any = ...) -> None: ...
    @property
    def value(self) -> _T: ...
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
