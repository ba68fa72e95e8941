package io.gopy.core.pythontest;

/**
 * What happened on one interpreter.
 *
 * @param interpreter where the tests ran
 * @param tool what ran them: {@code unittest} or {@code pytest}
 * @param run tests that ran
 * @param failed tests, and files of tests, that failed
 * @param skipped tests that were skipped
 * @param output all that was printed
 */
public record PythonTestResult(Interpreter interpreter, String tool, int run, int failed, int skipped, String output) {
    /** True if nothing failed. */
    public boolean passed() {
        return failed == 0;
    }

    /** {@code CPython 3.11.7 (/usr/bin/python3.11): 12 tests run by unittest, 1 failed, 2 skipped}. */
    @Override
    public String toString() {
        return interpreter + ": " + run + " tests run by " + tool + ", " + failed + " failed, " + skipped + " skipped";
    }
}
