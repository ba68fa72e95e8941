package io.gopy.core.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The interpreters and Python tools that {@code .ci/setup} found or installed below {@code $GOPY_TOOLS}
 * (default {@code ~/.cache/gopy-ci}). Tests of wheels and indexes need CPython 2.7 and 3.6 with the pips
 * that came with them, and the tools of {@code .ci/requirements-tools.txt}.
 */
public final class Pythons {
    private Pythons() {}

    /**
     * The CPython of that version.
     *
     * @param version as {@code 3.6}
     * @throws AssertionError if there is none
     */
    public static Path find(String version) {
        Path list = installed().resolve("pythons");
        try (Stream<String> lines = Files.lines(list)) {
            return lines.map(line -> line.split(" "))
                    .filter(words -> words[0].equals("cpython-" + version))
                    .map(words -> Path.of(words[1]))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("CPython " + version + " is needed for this test, and " + list
                            + " names none; install it and run .ci/setup"));
        } catch (IOException e) {
            throw new AssertionError(list + " cannot be read; run .ci/setup", e);
        }
    }

    /**
     * A tool of the virtual environment, as {@code twine}; {@code python} is its interpreter, with the newest pip.
     *
     * @throws AssertionError if it is not there
     */
    public static Path tool(String name) {
        Path tool = installed().resolve("tools").resolve("bin").resolve(name);
        if (!Files.isExecutable(tool)) {
            throw new AssertionError(tool + " is needed for this test; run .ci/setup");
        }
        return tool;
    }

    private static Path installed() {
        String given = System.getenv("GOPY_TOOLS");
        return given == null ? Path.of(System.getProperty("user.home"), ".cache", "gopy-ci") : Path.of(given);
    }
}
