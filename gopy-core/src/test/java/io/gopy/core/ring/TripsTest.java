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
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random round trips: values that hypothesis draws, of types nested at random, come back from Go as they went in.
 * Ten thousand of them on each engine, of other types than usual:
 *
 * <pre>
 * mvn -pl gopy-core test -Dtest=TripsTest -Dtrips.values=50 -Dtrips.seed=2
 * </pre>
 */
class TripsTest {
    private static final Path TESTS = Path.of("src", "test").toAbsolutePath();
    private static final Path SOURCE = Path.of("target", "ring", "trips").toAbsolutePath();
    private static final String SEED = System.getProperty("trips.seed", "1");
    private static final String SHAPES = System.getProperty("trips.shapes", "200");
    private static final String VALUES = System.getProperty("trips.values", "3");
    private static final boolean LONG = System.getProperty("trips.values") != null;

    private static Path built;

    /** Each engine, on the newest interpreter and on an old one that it is for; PyPy, slow to begin, where asked. */
    private static Stream<Ring> rings() {
        String newest = TestPython.newest().name();
        Stream<Ring> rings = Stream.of(
                Ring.ring("native", newest),
                Ring.ring("cffi", newest),
                Ring.ring("ctypes", newest),
                Ring.ring("cffi", "cpython-2.7"),
                Ring.ring("ctypes", "cpython-3.6"));
        return LONG
                ? Stream.concat(
                        rings, Stream.of(Ring.ring("cffi", TestPython.pypy().name())))
                : rings;
    }

    @BeforeAll
    static void build() throws IOException {
        Files.createDirectories(SOURCE);
        TestPython python = TestPython.newest();
        Outcome outcome = new Command(
                        TESTS,
                        List.of(python.program().toString(), "-m", "trips.generate", SEED, SHAPES, SOURCE.toString()),
                        Map.of("PYTHONPATH", python.site().toString(), "PYTHONDONTWRITEBYTECODE", "1"),
                        false)
                .run();
        assertThat(outcome.status()).as(outcome.stdout() + outcome.stderr()).isZero();
        built = new Staged("roundtrip", SOURCE, "./...").build().path();
    }

    @TestFactory
    Stream<DynamicTest> everyEngine() {
        String wanted = System.getProperty("ring", "");
        return rings().filter(ring -> ring.name().contains(wanted))
                .map(ring -> DynamicTest.dynamicTest(ring.name(), () -> check(ring)));
    }

    private static void check(Ring ring) {
        CaseRun.Report report = ring.run(
                List.of(built, TESTS),
                TESTS.resolve("trips"),
                Map.of("TRIPS_SEED", SEED, "TRIPS_SHAPES", SHAPES, "TRIPS_VALUES", VALUES));

        assertThat(report.outcome().status()).as(report.outcome().stdout()).isZero();
        assertThat(report.cases()).hasSize(Integer.parseInt(SHAPES));
    }
}
