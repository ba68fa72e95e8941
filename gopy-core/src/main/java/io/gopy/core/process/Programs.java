package io.gopy.core.process;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds programs as a shell would. */
public final class Programs {
    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

    private Programs() {}

    /**
     * The program of that name.
     *
     * @param name a name to be looked up on PATH, or a path, which is taken as it is
     * @return its absolute path, empty if there is none that can be executed
     */
    public static Optional<Path> find(String name) {
        boolean isPath = name.indexOf('/') >= 0 || name.indexOf('\\') >= 0;
        Stream<Path> folders = isPath ? Stream.of(Path.of("")) : path().stream();
        return folders.flatMap(folder -> spellings(name).map(folder::resolve))
                .filter(Programs::executable)
                .map(Path::toAbsolutePath)
                .findFirst();
    }

    /** The folders of PATH that exist, in order, each once. */
    public static List<Path> path() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(System.getProperty("path.separator")))
                .filter(entry -> !entry.isEmpty())
                .flatMap(Programs::folder)
                .distinct()
                .toList();
    }

    /** True for a file that this user may execute. */
    public static boolean executable(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private static Stream<Path> folder(String entry) {
        try {
            Path folder = Path.of(entry);
            return Files.isDirectory(folder) ? Stream.of(folder) : Stream.empty();
        } catch (InvalidPathException e) {
            return Stream.empty(); // shells pass over such entries too
        }
    }

    private static Stream<String> spellings(String name) {
        return WINDOWS && !name.toLowerCase(Locale.ROOT).endsWith(".exe")
                ? Stream.of(name + ".exe", name)
                : Stream.of(name);
    }
}
