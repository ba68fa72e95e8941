package io.gopy.maven;

import io.gopy.core.GopyException;
import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** What every goal does around its work: skips, locks the output folder, tells failures as sentences. */
abstract class AbstractGopyMojo extends AbstractMojo {
    private static final String OUTPUT = "gopy";

    /** Skips every goal of gopy. */
    @Parameter(property = "gopy.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Folder for everything that is generated: Go sources, the library, and the importable Python
     * package under {@code python}. The default is {@code gopy} in the build directory ({@code target/gopy}).
     */
    @Parameter(property = "gopy.outputDirectory")
    private File outputDirectory;

    /** Seconds to wait for another build that is at work in the same output folder; 0 fails at once. */
    @Parameter(property = "gopy.lockTimeout", defaultValue = "600")
    private int lockTimeout;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    @SuppressWarnings("try") // the lock is held, not used
    public final void execute() throws MojoFailureException {
        if (skip || skipGoal()) {
            getLog().info("Skipped, as gopy.skip or the goal's own switch asks.");
            return;
        }
        try (TargetLock lock = TargetLock.take(output(), Duration.ofSeconds(lockTimeout), getLog()::info)) {
            run();
        } catch (GopyException e) {
            throw new MojoFailureException(e.getMessage(), e);
        }
    }

    /** The goal's work, with the output folder to itself. */
    abstract void run();

    /** Whether the goal's own switch says not to run. */
    boolean skipGoal() {
        return false;
    }

    final Path output() {
        return outputDirectory != null
                ? outputDirectory.toPath().toAbsolutePath()
                : buildDirectory().resolve(OUTPUT);
    }

    /** {@code target}, also where no POM says so. */
    final Path buildDirectory() {
        return hasPom()
                ? Path.of(project.getBuild().getDirectory())
                : Path.of(session.getExecutionRootDirectory()).resolve("target");
    }

    /** False when Maven was called in a folder without a POM and stands in one of its own. */
    final boolean hasPom() {
        return project.getFile() != null;
    }

    final MavenProject project() {
        return project;
    }

    final MavenSession session() {
        return session;
    }
}
