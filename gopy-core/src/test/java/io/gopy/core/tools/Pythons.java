package io.gopy.core.tools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The CPythons of the test machine: {@code pythonX.Y} on PATH that runs, or one that pyenv installed
 * ({@code ~/.pyenv/versions/X.Y.*}, {@code $PYENV_ROOT}).
 *
 * <p>Needed by the tests: 2.7, 3.6 with the pip that came with it (18.1), and 3.11, from which {@link
 * #tools()} makes a virtual environment with the packages of {@code tools-requirements.txt}; the first
 * time that takes a package index.
 */
public final class Pythons {
    private static final Path TOOLS = Path.of("target", "python-tools").toAbsolutePath();
    private static final Path REQUIREMENTS = Path.of(
                    "src", "test", "resources", "io", "gopy", "core", "tools-requirements.txt")
            .toAbsolutePath();

    private Pythons() {}

    /**
     * The interpreter of that version.
     *
     * @param version as {@code 3.6}
     * @throws AssertionError if there is none
     */
    public static Path find(String version) {
        return onPath(version)
                .or(() -> inPyenv(version))
                .orElseThrow(() -> new AssertionError("CPython " + version + " is needed for this test: neither python"
                        + version + " on PATH nor " + pyenv().resolve(version + ".*") + " is there."));
    }

    /** The {@code bin} folder of a virtual environment that holds the tools that judge wheels. */
    public static synchronized Path tools() {
        Path done = TOOLS.resolve("installed.txt");
        try {
            String wanted = Files.readString(REQUIREMENTS);
            if (!Files.exists(done) || !Files.readString(done).equals(wanted)) {
                Command.run(Path.of("."), List.of(find("3.11").toString(), "-m", "venv", "--clear", TOOLS.toString()));
                String pip = TOOLS.resolve("bin/pip").toString();
                Command.run(Path.of("."), List.of(pip, "install", "-q", "-r", REQUIREMENTS.toString()));
                Files.writeString(done, wanted);
            }
            return TOOLS.resolve("bin");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> onPath(String version) {
        return Stream.of(System.getenv("PATH").split(":"))
                .filter(folder -> !folder.contains("shims"))
                .map(folder -> Path.of(folder, "python" + version))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> inPyenv(String version) {
        if (!Files.isDirectory(pyenv())) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(pyenv())) {
            return versions.filter(path -> path.getFileName().toString().startsWith(version + "."))
                    .map(path -> path.resolve("bin/python"))
                    .filter(Files::isExecutable)
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pyenv() {
        String root = System.getenv("PYENV_ROOT");
        return (root == null ? Path.of(System.getProperty("user.home"), ".pyenv") : Path.of(root)).resolve("versions");
    }
}
