package io.gopy.core.pythontest;

import com.google.gson.Gson;
import com.google.gson.JsonSyntaxException;
import io.gopy.core.GopyException;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** Runs one folder of tests on several interpreters, one after the other. */
public final class PythonTests {
    private static final String RUNNER = "run_tests.py";

    private final PythonTestRequest request;

    private PythonTests(PythonTestRequest request) {
        this.request = request;
    }

    /**
     * Runs the tests.
     *
     * @return a result for each interpreter, passed or not
     * @throws GopyException if there is no interpreter, or the tests cannot be run at all
     */
    public static List<PythonTestResult> run(PythonTestRequest request) {
        List<Interpreter> interpreters =
                request.pythons().isEmpty() ? Interpreters.installed() : Interpreters.named(request.pythons());
        if (interpreters.isEmpty()) {
            throw new GopyException("There are Python tests in " + request.tests() + ", but no Python to run them:"
                    + " PATH holds neither pythonX.Y nor pypy3; perhaps you should install one (Debian: apt-get"
                    + " install python3), name one in gopy.pythons, or skip the tests by -DskipTests.");
        }
        PythonTests tests = new PythonTests(request);
        Path runner = tests.placeRunner();
        return interpreters.stream()
                .map(interpreter -> tests.runOn(interpreter, runner))
                .toList();
    }

    private PythonTestResult runOn(Interpreter interpreter, Path runner) {
        Path counts = request.workDirectory().resolve("result.json");
        List<String> words = List.of(
                interpreter.program().toString(),
                runner.toString(),
                request.tool(),
                request.tests().toString(),
                counts.toString());
        try {
            Files.deleteIfExists(counts);
            Outcome outcome = new Command(request.tests(), words, environment(), true).run();
            return result(interpreter, outcome, counts);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Without byte code, so that nothing is written into the user's sources. */
    private Map<String, String> environment() {
        return Map.of(
                "PYTHONPATH", request.pythonDirectory().toString(),
                "PYTHONDONTWRITEBYTECODE", "1",
                "PYTHONIOENCODING", "utf-8");
    }

    /** An interpreter that died before it could count has failed once. */
    private PythonTestResult result(Interpreter interpreter, Outcome outcome, Path counts) throws IOException {
        if (!Files.exists(counts)) {
            String died = outcome.stdout() + "The interpreter ended with exit status " + outcome.status() + ".\n";
            return new PythonTestResult(interpreter, request.tool(), 0, 1, 0, died);
        }
        try {
            Counts counted = new Gson().fromJson(Files.readString(counts), Counts.class);
            int failed = outcome.status() != 0 ? Math.max(1, counted.failed()) : counted.failed();
            return new PythonTestResult(
                    interpreter, counted.tool(), counted.run(), failed, counted.skipped(), outcome.stdout());
        } catch (JsonSyntaxException e) {
            throw new GopyException(interpreter + " left a broken result in " + counts + ".", e);
        }
    }

    private Path placeRunner() {
        Path runner = request.workDirectory().resolve(RUNNER);
        try (InputStream source =
                PythonTests.class.getResourceAsStream("/io/gopy/core/python/gopy_testing/" + RUNNER)) {
            Files.createDirectories(request.workDirectory());
            Files.copy(source, runner, StandardCopyOption.REPLACE_EXISTING);
            return runner;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private GopyException unwritable(IOException cause) {
        return new GopyException(request.workDirectory() + " cannot be written: " + cause.getMessage() + ".", cause);
    }

    /** What the runner writes. */
    private record Counts(String tool, int run, int failed, int skipped) {}
}
