package io.gopy.core.compile;

import java.nio.file.Path;

/**
 * A compiled shared library.
 *
 * @param file the library
 * @param platform what it runs on
 * @param built false where it was up to date, so that the Go compiler was not called
 */
public record Library(Path file, Platform platform, boolean built) {}
