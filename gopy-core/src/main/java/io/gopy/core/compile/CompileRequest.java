package io.gopy.core.compile;

import io.gopy.core.model.GoProgram;
import java.nio.file.Path;
import java.util.List;

/**
 * What to compile, and with what.
 *
 * @param program what was inspected: its modules are the workspace's
 * @param goDirectory the rendered Go workspace
 * @param library where the shared library goes
 * @param platform the target
 * @param go the toolchain's {@code go} program
 * @param cc C compiler command ({@code gopy.cc}), empty for Go's default
 * @param tags build tags ({@code gopy.tags})
 * @param ldflags further linker flags ({@code gopy.ldflags})
 * @param offline never use the network
 */
public record CompileRequest(
        GoProgram program,
        Path goDirectory,
        Path library,
        Platform platform,
        Path go,
        String cc,
        List<String> tags,
        List<String> ldflags,
        boolean offline) {
    public CompileRequest {
        tags = List.copyOf(tags);
        ldflags = List.copyOf(ldflags);
    }
}
