package io.gopy.core.wheel;

import io.gopy.core.model.GoModule;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What to put into a wheel.
 *
 * @param distribution name that {@code pip install} takes ({@code gopy.name})
 * @param version Maven's or PEP 440's form ({@code gopy.version}), see {@link Version}
 * @param stage folder whose files go into the wheel as they lie, as {@code greeter/__init__.py}
 * @param library the shared library, somewhere below {@code stage}
 * @param wheelDirectory where the wheel is written ({@code gopy.wheelDirectory}); made if absent
 * @param linuxTag whether a Linux wheel also carries the plain tag {@code linux_ARCH} ({@code
 *     gopy.linuxTag}), which pip older than 20.3 needs and which pypi.org refuses
 * @param project what METADATA tells about the project
 * @param goVersion version of the Go toolchain, as {@code go1.26.8}
 * @param modules the Go modules inside the library, for the SBOM
 * @param time time of every entry, see {@link BuildTime}
 */
public record WheelRequest(
        String distribution,
        String version,
        Path stage,
        Path library,
        Path wheelDirectory,
        boolean linuxTag,
        ProjectFacts project,
        String goVersion,
        List<GoModule> modules,
        Instant time) {
    public WheelRequest {
        modules = List.copyOf(modules);
    }
}
