package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every behaviour case on every engine and interpreter. One of them by hand:
 *
 * <pre>
 * mvn -pl gopy-core test -Dtest=RingTest -Dring='native on cpython-3.13' -Dring.cases=strings
 * </pre>
 */
class RingTest {
    private static List<Path> packages;

    @BeforeAll
    static void build() {
        packages = Staged.built();
    }

    @TestFactory
    Stream<DynamicTest> everyEngineAndInterpreter() {
        String wanted = System.getProperty("ring", "");
        return Ring.all()
                .filter(ring -> ring.name().contains(wanted))
                .map(ring ->
                        DynamicTest.dynamicTest(ring.name(), () -> check(ring.name(), ring.run(packages, cases()))));
    }

    @Test
    void ironPython() {
        Optional<IronPython> ipy = IronPython.find();
        if (ipy.isEmpty()) {
            System.out.println(IronPython.ABSENT);
            return;
        }
        check("IronPython", ipy.get().run(packages, cases()));
    }

    private static void check(String ring, CaseRun.Report report) {
        System.out.println(ring + ": " + lastLine(report.outcome().stdout()));
        assertThat(report.outcome().status()).as(report.outcome().stdout()).isZero();
        assertThat(report.cases()).hasSizeGreaterThan(System.getProperty("ring.cases") == null ? 150 : 0);
    }

    private static String lastLine(String text) {
        return text.strip().substring(text.strip().lastIndexOf('\n') + 1);
    }

    private static Path cases() {
        return Staged.CASES.resolve(System.getProperty("ring.cases", ""));
    }
}
