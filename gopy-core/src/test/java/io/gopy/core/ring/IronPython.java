package io.gopy.core.ring;

import io.gopy.core.process.Programs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An IronPython to run the cases on: {@code $GOPY_IPY}, or {@code ipy} on PATH.
 *
 * @param program its executable
 */
record IronPython(Path program) {
    /** What a test run says where there is none. */
    static final String ABSENT = "IronPython: not run, for there is no ipy on PATH; to run it, install IronPython 3.4"
            + " and name its program in GOPY_IPY.";

    /** The one of this machine, if there is one. */
    static Optional<IronPython> find() {
        String named = System.getenv("GOPY_IPY");
        return named != null
                ? Optional.of(new IronPython(Path.of(named)))
                : Programs.find("ipy").map(IronPython::new);
    }

    /** Runs the cases by the runner without pytest. */
    CaseRun.Report run(List<Path> packages, Path cases) {
        TestPython python = new TestPython("ironpython", program, Path.of("no-site"));
        return new CaseRun(python, packages, Map.of("GOPY_ENGINE", "ctypes")).runner(cases);
    }
}
