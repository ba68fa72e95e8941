package io.gopy.maven;

import io.gopy.core.compile.Platform;
import java.nio.file.Path;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Writes {@code NAME-VERSION-py2.py3-none-PLATFORM.whl} for each platform, after all that comes before
 * it, and attaches the wheels to the project, each with its platform as classifier. With packaging
 * {@code wheel} the first one is the project's own artifact.
 *
 * <p>Needs no POM: {@code mvn io.gopy:gopy-maven-plugin:VERSION:wheel -Dgopy.packages=strings
 * -Dgopy.name=gostrings} writes a wheel into {@code target}.
 */
@Mojo(name = "wheel", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true, requiresProject = false)
public final class WheelMojo extends AbstractWheelMojo {
    private static final String EXTENSION = "whl";

    private final MavenProjectHelper helper;

    /** @param helper Maven's own, which attaches the wheels to the project */
    @Inject
    public WheelMojo(MavenProjectHelper helper) {
        this.helper = helper;
    }

    @Override
    void run() {
        Map<Platform, Path> wheels = wheels();
        if (!hasPom()) {
            return;
        }
        if (project().getPackaging().equals("wheel")) {
            project().getArtifact().setFile(wheels.values().iterator().next().toFile());
        }
        wheels.forEach(
                (platform, wheel) -> helper.attachArtifact(project(), EXTENSION, platform.name(), wheel.toFile()));
    }
}
