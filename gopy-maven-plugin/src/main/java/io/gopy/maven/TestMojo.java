package io.gopy.maven;

import io.gopy.core.Gopy;
import io.gopy.core.GopyException;
import io.gopy.core.pythontest.PythonTestRequest;
import io.gopy.core.pythontest.PythonTestResult;
import java.io.File;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Runs the project's Python tests, files {@code test_*.py}, against the package in
 * {@code target/gopy/python}, on each Python there is: those on PATH and pyenv's, or those of
 * {@code gopy.pythons}. A failed test fails the build.
 */
@Mojo(name = "test", defaultPhase = LifecyclePhase.TEST, threadSafe = true, requiresProject = false)
public final class TestMojo extends AbstractBuildMojo {

    /** Folder of the Python tests. */
    @Parameter(property = "gopy.testDirectory", defaultValue = "${basedir}/src/test/python")
    private File testDirectory;

    /** Pythons to test on: names on PATH, or paths. The default is one of each version that is found. */
    @Parameter(property = "gopy.pythons")
    private List<String> pythons;

    /** What runs the tests: {@code unittest}, {@code pytest}, or {@code auto}: pytest where it can be imported. */
    @Parameter(property = "gopy.testTool", defaultValue = "auto")
    private String testTool;

    /** Skips the tests, as it does for tests in Java. */
    @Parameter(property = "skipTests", defaultValue = "false")
    private boolean skipTests;

    /** Skips the tests, as it does for tests in Java. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean mavenTestSkip;

    /** Goes on with the build when tests fail, as it does for tests in Java. */
    @Parameter(property = "maven.test.failure.ignore", defaultValue = "false")
    private boolean testFailureIgnore;

    @Override
    boolean skipGoal() {
        return skipTests || mavenTestSkip;
    }

    @Override
    void run() {
        if (!testDirectory.isDirectory()) {
            getLog().info("No Python tests: there is no folder " + testDirectory + " (gopy.testDirectory).");
            return;
        }
        Road road = road();
        road.compile(getLog());
        List<PythonTestResult> results = Gopy.test(new PythonTestRequest(
                testDirectory.toPath().toAbsolutePath(),
                road.pythonDirectory(),
                output().resolve("test"),
                Lists.flat(pythons),
                testTool));
        results.forEach(this::tell);
        judge(results);
    }

    private void tell(PythonTestResult result) {
        if (result.passed()) {
            getLog().info(result.toString());
            getLog().debug(result.output());
        } else {
            getLog().error(result + "\n" + result.output());
        }
    }

    private void judge(List<PythonTestResult> results) {
        List<String> failed = results.stream()
                .filter(result -> !result.passed())
                .map(result -> result.interpreter().kind())
                .toList();
        if (failed.isEmpty()) {
            return;
        }
        String sentence = "Python tests in " + testDirectory + " failed on " + String.join(", ", failed)
                + "; what they printed stands above.";
        if (!testFailureIgnore) {
            throw new GopyException(sentence);
        }
        getLog().warn(sentence);
    }
}
