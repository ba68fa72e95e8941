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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What type checkers say about a user's file, and that stubs and modules hold the same names. */
class StubsTest {
    private static final Path STUBS = Path.of("src", "test", "stubs").toAbsolutePath();
    private static final Path CONSUMER = STUBS.resolve("consumer.py");
    private static final Path TOOLS = TestPython.tools().resolve("tools").resolve("bin");

    @TempDir
    Path folder;

    @Test
    void mypyFindsTheMarkedErrorsAndNoOthers() throws IOException {
        Outcome outcome = run(
                TOOLS.resolve("mypy"),
                "--strict",
                "--cache-dir=" + folder,
                "--python-executable=" + TOOLS.resolve("python"),
                CONSUMER.toString());

        assertThat(matches(outcome.stdout(), "consumer\\.py:(\\d+): error: .*\\[(.*)]"))
                .as(outcome.stdout())
                .isEqualTo(marked());
    }

    @Test
    void pyrightFindsErrorsInTheMarkedLinesAndInNoOthers() throws IOException {
        Files.copy(CONSUMER, folder.resolve("consumer.py"));
        String settings = """
                {"include": ["consumer.py"], "typeCheckingMode": "strict", "extraPaths": [%s],
                 "reportUnusedExpression": false, "reportUnusedVariable": false}
                """;
        Files.writeString(folder.resolve("pyrightconfig.json"), settings.formatted(quoted(Staged.built())));

        Outcome outcome = run(TOOLS.resolve("pyright"), "--project", folder.toString());

        assertThat(lines(matches(outcome.stdout(), "consumer\\.py:(\\d+):\\d+ - error: ()")))
                .as(outcome.stdout())
                .isEqualTo(lines(marked()));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void stubsAndModulesAgree(Path staged) {
        Path python = staged.resolve(staged.getParent().getFileName());

        Outcome outcome = run(
                TestPython.named("cpython-3.11").program(),
                STUBS.resolve("agree.py").toString(),
                python.toString());

        assertThat(outcome.status()).as(outcome.stdout() + outcome.stderr()).isZero();
        assertThat(outcome.stdout()).containsPattern("\\d\\d\\d names of \\d+ modules compared");
    }

    static List<Path> packages() {
        return Staged.built();
    }

    private static Outcome run(Path program, String... arguments) {
        List<String> words = new ArrayList<>(List.of(program.toString()));
        words.addAll(List.of(arguments));
        String path = Staged.built().stream().map(Path::toString).collect(Collectors.joining(":"));
        return new Command(STUBS, words, Map.of("PYTHONPATH", path, "PYTHONDONTWRITEBYTECODE", "1"), false).run();
    }

    /** The lines of the consumer that say which error they are, as {@code 19 arg-type}. */
    private static List<String> marked() throws IOException {
        List<String> found = new ArrayList<>();
        List<String> source = Files.readAllLines(CONSUMER);
        for (int i = 0; i < source.size(); i++) {
            String[] parts = source.get(i).split("# error: ");
            if (parts.length == 2) {
                found.add((i + 1) + " " + parts[1]);
            }
        }
        return found;
    }

    private static List<String> matches(String output, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(output);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1) + " " + matcher.group(2));
        }
        return found.stream().distinct().toList();
    }

    private static List<String> lines(List<String> errors) {
        return errors.stream().map(error -> error.split(" ")[0]).distinct().toList();
    }

    private static String quoted(List<Path> paths) {
        return paths.stream().map(path -> "\"" + path + "\"").collect(Collectors.joining(", "));
    }
}
