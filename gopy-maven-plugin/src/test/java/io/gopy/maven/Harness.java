package io.gopy.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that the harness tests build in, {@code target/harness}. All bind the package {@code path},
 * so what one has built the next finds up to date.
 */
final class Harness {
    static final Path OUTPUT = Path.of("target/harness").toAbsolutePath();

    private Harness() {}

    /** Empties the folder. */
    static void clean() {
        if (Files.exists(OUTPUT)) {
            try (Stream<Path> files = Files.walk(OUTPUT)) {
                files.sorted(Comparator.reverseOrder()).forEach(Harness::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static List<Path> wheels() {
        try (Stream<Path> files = Files.list(OUTPUT)) {
            return files.filter(file -> file.toString().endsWith(".whl")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
