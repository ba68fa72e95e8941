package io.gopy.maven;

import java.util.Arrays;
import java.util.List;

/** Lists as users write them: elements in the POM, or commas on the command line, or both. */
final class Lists {
    private Lists() {}

    /** All entries, split at commas, trimmed, without empty ones; {@code null} gives none. */
    static List<String> flat(List<String> written) {
        return written == null
                ? List.of()
                : written.stream()
                        .filter(entry -> entry != null)
                        .flatMap(entry -> Arrays.stream(entry.split(",")))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList();
    }

    /** The words of a line, as {@code -s -w}; quotes have no meaning. */
    static List<String> words(String line) {
        return line == null || line.isBlank() ? List.of() : List.of(line.strip().split("\\s+"));
    }
}
