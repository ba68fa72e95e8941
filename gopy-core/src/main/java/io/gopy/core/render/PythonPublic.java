package io.gopy.core.render;

/**
 * {@code P/gopy.py} and its stub: the runtime's public part.
 *
 * @param module false for the stub
 */
public record PythonPublic(boolean module) {}
