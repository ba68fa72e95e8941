package io.gopy.core.bind;

import java.util.Map;
import java.util.Optional;

/** Go's well-known errors that are Python's too: {@code io.EOF} is an {@code EOFError}. */
public final class WellKnownErrors {
    private static final Map<String, String> PYTHON = Map.of(
            "io.EOF", "EOFError",
            "io/fs.ErrNotExist", "FileNotFoundError",
            "os.ErrNotExist", "FileNotFoundError",
            "io/fs.ErrPermission", "PermissionError",
            "os.ErrPermission", "PermissionError",
            "io/fs.ErrExist", "FileExistsError",
            "os.ErrExist", "FileExistsError",
            "os.ErrDeadlineExceeded", "TimeoutError",
            "context.DeadlineExceeded", "TimeoutError");

    private WellKnownErrors() {}

    /** The exception of Python 3 that a sentinel's class derives from besides; 2.7 has {@code OSError} for some. */
    public static Optional<String> python(BoundSentinel sentinel) {
        return Optional.ofNullable(
                PYTHON.get(sentinel.packagePath() + "." + sentinel.go().name()));
    }
}
