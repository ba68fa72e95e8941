package io.gopy.maven;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Builds the shared library of each platform and puts it into the Python package, which can then be
 * imported from {@code target/gopy/python}. Does what {@code gopy:generate} does first, if need be;
 * calls no Go compiler when nothing changed.
 */
@Mojo(name = "compile", defaultPhase = LifecyclePhase.COMPILE, threadSafe = true, requiresProject = false)
public final class CompileMojo extends AbstractBuildMojo {
    @Override
    void run() {
        road().compile(getLog());
    }
}
