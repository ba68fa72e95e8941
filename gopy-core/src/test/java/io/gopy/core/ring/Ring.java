package io.gopy.core.ring;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All behaviour cases on one engine and one interpreter.
 *
 * @param name as {@code cffi on cpython-2.7}
 * @param engine {@code native}, {@code cffi} or {@code ctypes}
 * @param python finds the interpreter; fails if this machine lacks it
 * @param strict whether ctypes is made as narrow as IronPython's; the cases are then run by the
 *     runner that IronPython needs
 */
record Ring(String name, String engine, Supplier<TestPython> python, boolean strict) {
    private static final Path STRICT =
            Path.of("src", "test", "python", "strict_ctypes", "site").toAbsolutePath();

    /** Every ring of this machine. */
    static Stream<Ring> all() {
        Stream<Ring> natives = TestPython.modern().stream().map(python -> ring("native", python.name()));
        Stream<Ring> portables = Stream.of(
                ring("cffi", "cpython-2.7"),
                ring("cffi", TestPython.newest().name()),
                new Ring("cffi on pypy", "cffi", TestPython::pypy, false),
                ring("ctypes", TestPython.newest().name()),
                strict("cpython-3.6"),
                strict("cpython-2.7"));
        if (TestPython.NEWEST) {
            portables = Stream.of(
                    ring("cffi", TestPython.newest().name()),
                    new Ring("cffi on pypy", "cffi", TestPython::pypy, false),
                    ring("ctypes", TestPython.newest().name()));
        }
        return Stream.concat(natives, portables);
    }

    /** That engine on an interpreter of that name. */
    static Ring ring(String engine, String python) {
        return new Ring(engine + " on " + python, engine, () -> TestPython.named(python), false);
    }

    private static Ring strict(String python) {
        return new Ring("strict ctypes on " + python, "ctypes", () -> TestPython.named(python), true);
    }

    /** Runs the cases over these packages. */
    CaseRun.Report run(List<Path> packages, Path cases) {
        return run(packages, cases, Map.of());
    }

    /** The same with more variables in the environment. */
    CaseRun.Report run(List<Path> packages, Path cases, Map<String, String> variables) {
        Map<String, String> environment = new HashMap<>(variables);
        environment.put("GOPY_ENGINE", engine);
        if (!strict) {
            return new CaseRun(python.get(), packages, environment).pytest(cases);
        }
        List<Path> places = Stream.concat(Stream.of(STRICT), packages.stream()).toList();
        return new CaseRun(python.get(), places, environment).runner(cases);
    }
}
