package io.gopy.core.inspect;

import io.gopy.core.compile.Platform;
import java.nio.file.Path;
import java.util.List;

/**
 * What to inspect.
 *
 * @param packages the packages asked for
 * @param goDirectory folder of the user's own Go module ({@code gopy.goDirectory}); need not hold one
 *     when only the standard library and versioned packages are asked for
 * @param workDirectory folder for scratch modules and results, below the build directory
 * @param platform whose files and sizes count
 * @param go the toolchain's {@code go} program
 * @param tags build tags ({@code gopy.tags})
 * @param offline never use the network
 * @param cc C compiler command for packages that use cgo ({@code gopy.cc}), empty for Go's default; without
 *     one, another platform than this machine's is inspected without cgo
 * @param instantiate instances of generic declarations besides the default ones ({@code gopy.instantiate}), as
 *     {@code slices.Max[int8]; x.Stack[*x.Item]}, or empty
 */
public record InspectRequest(
        List<PackageSpec> packages,
        Path goDirectory,
        Path workDirectory,
        Platform platform,
        Path go,
        List<String> tags,
        boolean offline,
        String cc,
        String instantiate) {
    public InspectRequest {
        packages = List.copyOf(packages);
        tags = List.copyOf(tags);
    }

    /** With the default instances alone. */
    public InspectRequest(
            List<PackageSpec> packages,
            Path goDirectory,
            Path workDirectory,
            Platform platform,
            Path go,
            List<String> tags,
            boolean offline,
            String cc) {
        this(packages, goDirectory, workDirectory, platform, go, tags, offline, cc, "");
    }

    /** With Go's default C compiler. */
    public InspectRequest(
            List<PackageSpec> packages,
            Path goDirectory,
            Path workDirectory,
            Platform platform,
            Path go,
            List<String> tags,
            boolean offline) {
        this(packages, goDirectory, workDirectory, platform, go, tags, offline, "");
    }
}
