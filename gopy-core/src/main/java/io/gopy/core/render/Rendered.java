package io.gopy.core.render;

import java.nio.file.Path;

/**
 * What was written.
 *
 * @param goDirectory the Go workspace
 * @param packageDirectory the Python package, below the directory that goes on {@code sys.path}
 * @param libraryFile where the compiled library belongs, within the Python package
 * @param report {@code report.json}
 * @param changed false where every file was there with the same content
 */
public record Rendered(Path goDirectory, Path packageDirectory, Path libraryFile, Path report, boolean changed) {}
