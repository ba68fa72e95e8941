package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.convert.Conversion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of the sealed {@code GoType} has a converter, a behaviour case and a row in the docs, or is said to be skipped. */
class KindGuardTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern KINDS = Pattern.compile("(?m)^# Kinds: (.*)$");
    private static final Pattern FIRST_COLUMN = Pattern.compile("(?m)^\\| (.+?) \\|");

    /** A comma between two kinds, not one within brackets. */
    private static final String COMMA = ", (?![^\\[]*])";

    private static KindGuard real;

    @BeforeAll
    static void read() throws IOException {
        real = new KindGuard(KindGuard::registered, markers(), rows("types.md"), rows("skipped.md"));
    }

    @Test
    void nothingIsMissing() {
        assertThat(real.missing()).isEmpty();
    }

    @Test
    void casesStandForKindsThatExist() {
        assertThat(real.cases())
                .isSubsetOf(GoKind.all().stream().map(GoKind::title).toList());
    }

    @ParameterizedTest
    @MethodSource("bound")
    void aConverterTakenAwayIsMissed(GoKind gone) {
        KindGuard without = new KindGuard(
                kind -> kind.equals(gone)
                        ? new Conversion.Unsupported("gone")
                        : real.conversions().apply(kind),
                real.cases(),
                real.rows(),
                real.skipped());

        assertThat(without.missing()).containsExactly(gone + ": no converter in ConverterRegistry");
    }

    @ParameterizedTest
    @MethodSource("bound")
    void aCaseTakenAwayIsMissed(GoKind gone) {
        List<String> others = real.cases().stream()
                .filter(title -> !title.equals(gone.title()))
                .toList();

        assertThat(new KindGuard(real.conversions(), others, real.rows(), real.skipped()).missing())
                .containsExactly(gone + ": 0 cases have it in '# Kinds:', it has to be one");
    }

    @ParameterizedTest
    @MethodSource("bound")
    void aRowTakenAwayIsMissed(GoKind gone) {
        Set<String> others = real.rows().stream()
                .filter(title -> !title.equals(gone.title()))
                .collect(Collectors.toSet());

        assertThat(new KindGuard(real.conversions(), real.cases(), others, real.skipped()).missing())
                .containsExactly(gone + ": no row in docs/types.md");
    }

    @Test
    void aKindThatIsNewInTheModelIsMissed() {
        assertThatThrownBy(() -> GoKind.of(String.class)).hasMessageContaining("is new in GoType");
    }

    static List<GoKind> bound() {
        return GoKind.all().stream()
                .filter(kind -> !real.skipped().contains(kind.title()))
                .toList();
    }

    /** What the cases say of themselves, in a line {@code # Kinds: []T, [N]T} below their docstring. */
    private static List<String> markers() throws IOException {
        try (Stream<Path> files = Files.walk(Staged.CASES, 2)) {
            return files.filter(file -> file.getFileName().toString().startsWith("test_"))
                    .flatMap(file -> KINDS.matcher(text(file)).results())
                    .flatMap(match -> Stream.of(match.group(1).split(COMMA)))
                    .toList();
        }
    }

    /** What the first columns of a page's tables name. */
    private static Set<String> rows(String page) {
        return FIRST_COLUMN
                .matcher(text(DOCS.resolve(page)).replace("`", ""))
                .results()
                .map(match -> match.group(1))
                .flatMap(cell -> Stream.of(cell.split(COMMA)))
                .collect(Collectors.toSet());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
