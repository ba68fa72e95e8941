package io.gopy.core.render;

import io.gopy.core.bind.Bindings;
import java.nio.file.Path;

/**
 * What to write, and where.
 *
 * @param bindings what is bound
 * @param distribution name of the Python distribution ({@code gopy.name})
 * @param version its version (PEP 440)
 * @param librarySuffix what the shared library's name ends with: {@code .so}, {@code .dll}, {@code .dylib}
 * @param goDirectory receives the Go workspace: {@code go.work}, {@code gen/}, {@code rt/}
 * @param pythonDirectory receives the importable package, as a folder of its name
 * @param report receives {@code report.json}
 */
public record RenderRequest(
        Bindings bindings,
        String distribution,
        String version,
        String librarySuffix,
        Path goDirectory,
        Path pythonDirectory,
        Path report) {}
