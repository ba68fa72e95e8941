package io.gopy.core.pythontest;

import io.gopy.core.GopyException;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import io.gopy.core.process.Programs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the Pythons of a machine: on PATH, then those that pyenv has installed. */
public final class Interpreters {
    private static final Pattern NAME = Pattern.compile("(python|pypy)(\\d(\\.\\d+)?)?(\\.exe)?|ipy(\\.exe)?");

    /** Prints {@code CPython 3.11.7}; runs on all of them. */
    private static final String ASK = "import platform, sys; print(platform.python_implementation() + ' '"
            + " + '.'.join([str(part) for part in sys.version_info[:3]]))";

    private Interpreters() {}

    /** One interpreter of each implementation and minor version; the first on PATH wins. */
    public static List<Interpreter> installed() {
        Map<String, Interpreter> found = new LinkedHashMap<>();
        for (Path program : candidates()) {
            probe(program).filter(Interpreter::supported).ifPresent(python -> found.putIfAbsent(python.kind(), python));
        }
        return List.copyOf(found.values());
    }

    /**
     * The interpreters that were named.
     *
     * @param names entries of {@code gopy.pythons}: paths, or names on PATH
     * @throws GopyException if one is not there or does not run
     */
    public static List<Interpreter> named(Collection<String> names) {
        return names.stream().map(Interpreters::named).toList();
    }

    private static Interpreter named(String name) {
        Path program = Programs.find(name)
                .orElseThrow(() -> new GopyException("gopy.pythons names \"" + name + "\", which is not on PATH;"
                        + " perhaps you should install it or give its full path."));
        return probe(program)
                .orElseThrow(() -> new GopyException("gopy.pythons names \"" + name + "\", but " + program
                        + " does not run as a Python interpreter."));
    }

    private static Collection<Path> candidates() {
        Map<Path, Path> byFile = new LinkedHashMap<>();
        for (Path folder : folders()) {
            for (Path program : programs(folder)) {
                byFile.putIfAbsent(real(program), program);
            }
        }
        return byFile.values();
    }

    private static Set<Path> folders() {
        Set<Path> folders = new LinkedHashSet<>(Programs.path());
        String root = System.getenv("PYENV_ROOT");
        Path pyenv = root != null ? Path.of(root) : Path.of(System.getProperty("user.home"), ".pyenv");
        list(pyenv.resolve("versions")).forEach(version -> folders.add(version.resolve("bin")));
        return folders;
    }

    private static List<Path> programs(Path folder) {
        return list(folder).stream()
                .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
                .filter(Programs::executable)
                .toList();
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(); // a folder of PATH that may not be read holds nothing for this user
        }
    }

    private static Path real(Path program) {
        try {
            return program.toRealPath();
        } catch (IOException e) {
            return program;
        }
    }

    private static Optional<Interpreter> probe(Path program) {
        Outcome outcome = Command.of(Path.of("").toAbsolutePath(), program.toString(), "-c", ASK)
                .run();
        String[] words = outcome.stdout().strip().split(" ");
        boolean answered = outcome.succeeded() && words.length == 2 && words[1].matches("\\d+\\.\\d+\\.\\d+");
        return answered ? Optional.of(new Interpreter(words[0], words[1], program)) : Optional.empty();
    }
}
