package io.gopy.core.ring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An interpreter that {@code .ci/setup} found and equipped.
 *
 * @param name as {@code cpython-3.13} or {@code pypy-3.9}
 * @param program its executable
 * @param site folder with pytest, hypothesis and cffi for it
 */
record TestPython(String name, Path program, Path site) {
    /** Whether the interpreters are those that {@code .ci/newest} has put into a folder. */
    static final boolean NEWEST = Boolean.getBoolean("ring.newest");

    /** All of this machine, as {@code .ci/setup} listed them. */
    static List<TestPython> all() {
        Path list = tools().resolve(NEWEST ? "newest/pythons" : "pythons");
        try {
            return Files.readAllLines(list).stream().map(TestPython::parse).toList();
        } catch (IOException e) {
            throw new AssertionError(list + " is needed for this test and cannot be read; run .ci/setup.", e);
        }
    }

    /**
     * The one of that name.
     *
     * @throws AssertionError if there is none
     */
    static TestPython named(String name) {
        return all().stream()
                .filter(python -> python.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is needed for this test and is not in "
                        + tools().resolve("pythons") + "; run .ci/setup, which says how to install it."));
    }

    /** Every CPython from 3.7 on, oldest first. */
    static List<TestPython> modern() {
        return all().stream()
                .filter(python -> python.name.startsWith("cpython-3.") && python.minor() >= 7)
                .toList();
    }

    /** The newest CPython. */
    static TestPython newest() {
        List<TestPython> modern = modern();
        return modern.get(modern.size() - 1);
    }

    /** PyPy of whatever version. */
    static TestPython pypy() {
        return all().stream()
                .filter(python -> python.name.startsWith("pypy-"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("PyPy is needed for this test; run .ci/setup."));
    }

    /** Where {@code .ci/setup} installs: {@code $GOPY_TOOLS}, or {@code ~/.cache/gopy-ci}. */
    static Path tools() {
        String tools = System.getenv("GOPY_TOOLS");
        return tools != null ? Path.of(tools) : Path.of(System.getProperty("user.home"), ".cache", "gopy-ci");
    }

    private int minor() {
        return Integer.parseInt(name.substring(name.indexOf('.') + 1));
    }

    private static TestPython parse(String line) {
        String[] words = line.split(" ");
        return new TestPython(words[0], Path.of(words[1]), Path.of(words[2]));
    }

    @Override
    public String toString() {
        return name;
    }
}
