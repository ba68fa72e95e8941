package io.gopy.core.bind.style;

import io.gopy.core.bind.PythonNames;

/** Python's own conventions (PEP 8): {@code ParseURL} is {@code parse_url}, {@code MaxInt64} is {@code MAX_INT64}. */
final class PythonStyle implements Style {
    @Override
    public String function(String goName) {
        return PythonNames.snake(goName);
    }

    @Override
    public String variable(String goName) {
        return PythonNames.snake(goName);
    }

    @Override
    public String type(String goName) {
        return PythonNames.safe(goName);
    }

    @Override
    public String constant(String goName) {
        return PythonNames.upper(goName);
    }
}
