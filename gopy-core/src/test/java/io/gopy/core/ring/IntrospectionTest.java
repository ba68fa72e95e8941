package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What help, editors and IPython ask of modules, classes and functions is answered on each Python. */
class IntrospectionTest {
    @ParameterizedTest
    @MethodSource("pythons")
    void everythingAnswers(TestPython python) {
        String program = TypeCheckers.STUBS.resolve("introspect.py").toString();
        List<String> words = List.of(python.program().toString(), program, folder("cases"), folder("gostd"));
        Map<String, String> variables = Map.of(
                "PYTHONDONTWRITEBYTECODE", "1", "PYTHONPATH", python.site().toString());

        Outcome outcome = new Command(TypeCheckers.STUBS, words, variables, false).run();

        assertThat(outcome.status()).as(outcome.stdout() + outcome.stderr()).isZero();
        assertThat(outcome.stdout()).containsPattern("\\d{4,} questions");
    }

    private static String folder(String python) {
        return Staged.built().stream()
                .filter(path -> path.getParent().endsWith(python))
                .map(Path::toString)
                .findFirst()
                .orElseThrow();
    }

    static List<TestPython> pythons() {
        return TestPython.all();
    }
}
