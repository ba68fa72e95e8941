package io.gopy.core.render;

/** The Go file with {@code main}, which c-shared libraries must have and never run. */
public record GoMain() {}
