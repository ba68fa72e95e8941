package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the users' scripts of {@code cases/scripts} are held against is what Go prints: {@code NAME/main.go}
 * prints {@code NAME/expected.txt}. That {@code NAME/script.py} prints the same is a behaviour case of {@link RingTest}.
 */
class ScriptsTest {
    private static final Path SCRIPTS = Staged.CASES.resolve("scripts");

    @TempDir
    static Path programs;

    @BeforeAll
    static void build() {
        run(List.of("go", "build", "-mod=mod", "-buildvcs=false", "-o", programs + "/", "./..."));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void goPrintsWhatTheScriptHasToPrint(String name) throws IOException {
        String printed = run(List.of(programs.resolve(name).toString())).stdout();

        assertThat(printed).isEqualTo(Files.readString(SCRIPTS.resolve(name).resolve("expected.txt")));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void theScriptIsOfAUsersLength(String name) throws IOException {
        long lines = Files.readAllLines(SCRIPTS.resolve(name).resolve("script.py")).stream()
                .filter(line -> !line.isBlank())
                .count();

        assertThat(lines).isGreaterThanOrEqualTo(20);
    }

    static List<String> scripts() throws IOException {
        try (Stream<Path> folders = Files.list(SCRIPTS)) {
            return folders.filter(folder -> Files.exists(folder.resolve("script.py")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static Outcome run(List<String> words) {
        Outcome outcome = new Command(SCRIPTS, words, Map.of(), false).run();
        assertThat(outcome.status()).as(outcome.stdout() + outcome.stderr()).isZero();
        return outcome;
    }
}
