package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What type checkers say of programs that users write: nothing, but for the lines that say which error of mypy's they
 * are ({@code # error: arg-type}).
 */
class ConsumersTest {
    private static final Path CONSUMERS = TypeCheckers.STUBS.resolve("consumers");

    @TempDir
    Path folder;

    @Test
    void mypyFindsTheMarkedErrorsAndNoOthers() throws IOException {
        Outcome outcome = new TypeCheckers(folder).mypy(CONSUMERS.toString());

        assertThat(matches(outcome.stdout(), "(\\w+\\.py:\\d+): error: .*\\[(.*)]"))
                .as(outcome.stdout() + outcome.stderr())
                .isEqualTo(marked());
    }

    @Test
    void pyrightFindsErrorsInTheMarkedLinesAndInNoOthers() throws IOException {
        for (Path consumer : TypeCheckers.files(CONSUMERS, ".py")) {
            Files.copy(consumer, folder.resolve(consumer.getFileName()));
        }

        Outcome outcome = new TypeCheckers(folder).pyright("reportUnusedExpression", "reportUnusedVariable");

        assertThat(lines(matches(outcome.stdout(), "(\\w+\\.py:\\d+):\\d+ - error: ()")))
                .as(outcome.stdout())
                .isEqualTo(lines(marked()));
    }

    /** The lines that say which error they are, as {@code constructs.py:19 arg-type}. */
    private static List<String> marked() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : TypeCheckers.files(CONSUMERS, ".py")) {
            List<String> source = Files.readAllLines(file);
            for (int i = 0; i < source.size(); i++) {
                String[] parts = source.get(i).split("# error: ");
                if (parts.length == 2) {
                    found.add(file.getFileName() + ":" + (i + 1) + " " + parts[1]);
                }
            }
        }
        return found.stream().sorted().toList();
    }

    private static List<String> matches(String output, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(output);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group(1) + " " + matcher.group(2));
        }
        return found.stream().distinct().sorted().toList();
    }

    private static List<String> lines(List<String> errors) {
        return errors.stream().map(error -> error.split(" ")[0]).distinct().toList();
    }
}
