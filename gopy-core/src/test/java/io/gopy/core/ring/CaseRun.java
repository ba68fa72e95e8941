package io.gopy.core.ring;

import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One run of behaviour cases: an interpreter, what is on its path, which runner.
 *
 * @param python the interpreter
 * @param packages folders that hold the packages under test
 * @param environment what the run gets beside that, {@code GOPY_ENGINE} above all
 */
record CaseRun(TestPython python, List<Path> packages, Map<String, String> environment) {
    private static final Path HELPERS = Path.of("src", "test", "python").toAbsolutePath();

    /** A run that hangs is aborted, and faulthandler then prints where each thread stands. */
    private static final List<String> HANG_GUARD = List.of("timeout", "--signal=ABRT", "--kill-after=10", "300");

    /** How cases ended: the program's outcome, and a line {@code passed folder/test_x.py::test_y} each. */
    record Report(Outcome outcome, List<String> cases) {}

    /** Runs them by pytest. */
    Report pytest(Path... cases) {
        return run(
                cases,
                List.of("pytest", "-q", "-ra", "--tb=short", "-p", "no:cacheprovider", "-p", "runner.pytest_plugin"),
                List.of("--continue-on-collection-errors", "--case-report"));
    }

    /** Runs them by our own runner, which needs nothing. */
    Report runner(Path... cases) {
        return run(cases, List.of("runner"), List.of("--report"));
    }

    private Report run(Path[] cases, List<String> module, List<String> reportOption) {
        try {
            Path report = Files.createTempFile("cases", ".txt");
            List<String> words = new ArrayList<>(HANG_GUARD);
            words.addAll(List.of(python.program().toString(), "-m"));
            words.addAll(module);
            words.addAll(reportOption);
            words.add(report.toString());
            Stream.of(cases).map(Path::toAbsolutePath).map(Path::toString).forEach(words::add);
            Outcome outcome = new Command(HELPERS, words, variables(), true).run();
            List<String> lines = Files.readAllLines(report).stream().sorted().toList();
            Files.delete(report);
            return new Report(outcome, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> variables() {
        String path = Stream.concat(packages.stream(), Stream.of(HELPERS, python.site()))
                .map(Path::toString)
                .collect(Collectors.joining(":"));
        Map<String, String> variables = new HashMap<>(environment);
        variables.put("PYTHONPATH", path);
        variables.put("IRONPYTHONPATH", path);
        variables.put("PYTHONDONTWRITEBYTECODE", "1");
        variables.put("PYTHONMALLOC", "debug"); // CPython looks for writes beyond the memory that it frees
        variables.put("PYTHONIOENCODING", "utf-8");
        variables.put("PYTHONFAULTHANDLER", "1");
        return variables;
    }
}
