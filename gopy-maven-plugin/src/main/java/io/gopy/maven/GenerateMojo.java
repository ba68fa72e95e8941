package io.gopy.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Reads the Go packages and writes what binds them to Python: Go sources, Python modules and stubs.
 * Says what was bound; what was skipped, and why, stands in {@code target/gopy/report.json}.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true, requiresProject = false)
public final class GenerateMojo extends AbstractBuildMojo {
    @Override
    void run() {
        road().generate(getLog());
    }
}
