"""The public part of the runtime, as ``PACKAGE.gopy``."""

from typing import Any

__all__ = ["GoError", "GoForkError", "GoPanic", "engine", "is_nil", "live_objects"]

class GoError(Exception):
    """An error that Go returned: the root of all error types and sentinels."""

    results: tuple[Any, ...]

class GoForkError(RuntimeError):
    """A Go object of the parent process was used after a fork."""

class GoPanic(RuntimeError):
    """A Go function panicked; the text has the Go stack."""

def engine() -> str:
    """The name of the engine that calls Go: native, cffi or ctypes."""

def live_objects() -> int:
    """How many Go values Python holds now; releases those that it has dropped first."""

def is_nil(value: object) -> bool:
    """Whether a value is Go's nil."""
