package io.gopy.core.pythontest;

import java.nio.file.Path;
import java.util.List;

/**
 * Which tests to run on what.
 *
 * @param tests folder with {@code test_*.py} files ({@code gopy.testDirectory})
 * @param pythonDirectory folder that holds the Python package under test
 * @param workDirectory folder for the runner and its results, below the build directory
 * @param pythons {@code gopy.pythons}: names or paths of interpreters; empty for every one that is found
 * @param tool {@code gopy.testTool}: {@code auto}, {@code unittest} or {@code pytest}
 */
public record PythonTestRequest(
        Path tests, Path pythonDirectory, Path workDirectory, List<String> pythons, String tool) {
    public PythonTestRequest {
        pythons = List.copyOf(pythons);
    }
}
