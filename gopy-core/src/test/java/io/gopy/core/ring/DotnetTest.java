package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.tools.Pythons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A Go library in a process with .NET, by a real runtime in CPython: it lives, and without the measure it dies.
 * Minutes long, so behind a profile: {@code GOPY_DOTNET=1 .ci/setup && mvn -pl gopy-core test -Pdotnet}; more runs
 * by {@code -Ddotnet.runs=20}.
 */
@Tag("dotnet")
class DotnetTest {
    private static final Path STRESS =
            Path.of("src", "test", "python", "dotnet", "stress.py").toAbsolutePath();
    private static final int RUNS = Integer.getInteger("dotnet.runs", 3);
    private static final int SEGMENTATION_FAULT = 128 + 11;

    private static List<Path> path;

    @BeforeAll
    static void build() {
        Path dotnet = TestPython.tools().resolve("dotnet");
        assertThat(dotnet.resolve("pythonnet"))
                .as("Python.NET and a .NET runtime; run GOPY_DOTNET=1 .ci/setup")
                .isDirectory();
        path = Stream.concat(Stream.of(dotnet), Staged.built().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({"before, native", "before, ctypes", "before, cffi", "after, native", "after, ctypes"})
    void lives(String order, String engine) throws Exception {
        for (int run = 0; run < RUNS; run++) {
            assertThat(stress(order, engine)).as("run %d", run).isZero();
        }
    }

    @Test
    void dies_in_most_runs_without_the_measure() throws Exception {
        int deaths = 0;
        for (int run = 0; run < RUNS; run++) {
            deaths += stress("bare", "native") == SEGMENTATION_FAULT ? 1 : 0;
        }
        assertThat(deaths).as("deaths in %d runs", RUNS).isGreaterThan(RUNS / 2);
    }

    private static int stress(String order, String engine) throws IOException, InterruptedException {
        Path output = Files.createTempFile("dotnet", ".txt");
        ProcessBuilder builder = new ProcessBuilder(Pythons.tool("python").toString(), STRESS.toString(), order)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("GOPY_ENGINE", engine);
        builder.environment()
                .put("PYTHONPATH", path.stream().map(Path::toString).collect(Collectors.joining(":")));
        Process process = builder.start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        int status = process.waitFor();
        System.out.println(".NET " + order + ", " + engine + ": status " + status + ", " + Files.readString(output));
        Files.delete(output);
        return status;
    }
}
