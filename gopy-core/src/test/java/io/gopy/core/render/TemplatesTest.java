package io.gopy.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold layout: what they show is decided before. */
class TemplatesTest {
    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/io/gopy/core/render"))) {
            return files.filter(f -> f.toString().endsWith(".vm")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdLayoutAlone(Path template) throws IOException {
        List<String> lines = Files.readAllLines(template);
        assertThat(lines).hasSizeLessThanOrEqualTo(80);
        assertThat(lines)
                .as("a condition is one property")
                .filteredOn(line -> line.startsWith("#if"))
                .allMatch(line -> line.matches("#if\\(!?\\$[a-zA-Z.]+\\)"));
        assertThat(lines)
                .as("no logic")
                .noneMatch(line -> line.matches("\\s*#(set|macro|define|evaluate|elseif)\\b.*"));
    }
}
