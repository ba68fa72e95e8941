package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The runner without pytest reports the same cases with the same outcome as pytest. */
class RunnersAgreeTest {
    private static final Path SAMPLES = Path.of("src", "test", "samples");

    @ParameterizedTest
    @ValueSource(strings = {"cpython-2.7", "cpython-3.6", "cpython-3.11"})
    void sameCasesSameOutcome(String python) {
        CaseRun run = new CaseRun(TestPython.named(python), List.of(), Map.of());

        CaseRun.Report pytest = run.pytest(SAMPLES);
        CaseRun.Report runner = run.runner(SAMPLES);

        assertThat(runner.cases()).isEqualTo(pytest.cases()).hasSize(16);
        assertThat(runner.outcome().status()).isEqualTo(1);
        assertThat(runner.outcome().stdout())
                .contains("FAILED mixed/test_outcomes.py::test_breaks", "KeyError: 'unexpected'", "cannot hold here")
                .endsWith("6 passed, 9 failed, 1 skipped\n");
    }
}
