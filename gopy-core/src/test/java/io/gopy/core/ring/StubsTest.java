package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stubs say what modules hold, and are right in themselves. */
class StubsTest {
    private static final Path ALLOWED = TypeCheckers.STUBS.resolve("allowed.txt");

    @TempDir
    Path folder;

    @Test
    void mypyTakesTheStubs() {
        Stream<String> strict = Stream.of("--no-warn-unused-ignores"); // of what Go hides, some is no error
        Stream<String> files = Staged.built().stream()
                .flatMap(path -> TypeCheckers.files(path, ".pyi").stream())
                .map(Path::toString);

        Outcome outcome =
                new TypeCheckers(folder).mypy(Stream.concat(strict, files).toArray(String[]::new));

        assertThat(outcome.stdout() + outcome.stderr()).matches("Success: no issues found in \\d{3} source files\\s*");
    }

    @ParameterizedTest
    @MethodSource("packages")
    void pyrightTakesTheStubs(Path staged) throws IOException {
        for (Path stub : TypeCheckers.files(staged, ".pyi")) {
            Path copy = folder.resolve(staged.relativize(stub));
            Files.createDirectories(copy.getParent());
            Files.copy(stub, copy);
        }

        Outcome outcome = new TypeCheckers(folder).pyright();

        assertThat(outcome.stdout()).contains("0 errors, 0 warnings");
    }

    /** Modules and stubs hold the same names, with the same parameters, defaults, kinds and bases. */
    @Test
    void stubtestFindsTheAllowedDifferencesAndNoOthers() throws IOException {
        Path settings = folder.resolve("mypy.ini");
        Files.writeString(settings, "[mypy]\n[mypy-*._gopy.*]\nignore_errors = True\n");
        List<String> words = new ArrayList<>(
                List.of("--concise", "--ignore-disjoint-bases", "--mypy-config-file", settings.toString()));
        Staged.ALL.forEach(staged -> words.add(staged.python()));

        Outcome outcome = new TypeCheckers(folder).stubtest(words.toArray(String[]::new));

        List<String> found = new ArrayList<>(outcome.stdout().lines().toList());
        assertThat(found).as(outcome.stderr()).isNotEmpty();
        for (String allowed : allowed()) {
            assertThat(found.removeIf(line -> line.matches(allowed)))
                    .as(allowed)
                    .isTrue();
        }
        assertThat(found).isEmpty();
    }

    private static List<String> allowed() throws IOException {
        return Files.readAllLines(ALLOWED).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> line.split(" {2}# ")[0])
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void constructorsAndGenericsAgree(Path staged) {
        Path python = staged.resolve(staged.getParent().getFileName());
        String program = TestPython.named("cpython-3.11").program().toString();

        Outcome outcome = Command.of(
                        folder, program, TypeCheckers.STUBS.resolve("agree.py").toString(), python.toString())
                .with(Map.of("PYTHONDONTWRITEBYTECODE", "1"))
                .run();

        assertThat(outcome.status()).as(outcome.stdout() + outcome.stderr()).isZero();
    }

    static List<Path> packages() {
        return Staged.built();
    }
}
