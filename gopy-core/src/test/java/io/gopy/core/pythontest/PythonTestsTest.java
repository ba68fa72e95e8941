package io.gopy.core.pythontest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PythonTestsTest {
    @TempDir
    Path folder;

    private Path tests;

    @BeforeEach
    void makePackage() throws IOException {
        tests = Files.createDirectories(folder.resolve("tests"));
        Path bound = Files.createDirectories(folder.resolve("python/bound"));
        Files.writeString(bound.resolve("__init__.py"), "ANSWER = 42\n");
    }

    @Test
    void countsWhatPassedFailedAndWasSkipped() throws IOException {
        write(
                "test_answer.py",
                "    def test_it(self): self.assertEqual(bound.ANSWER, 42)\n"
                        + "    def test_not(self): self.assertEqual(bound.ANSWER, 43)\n"
                        + "    @unittest.skip('later')\n    def test_later(self): pass\n");
        PythonTestResult result = run("unittest");
        assertThat(result.run()).isEqualTo(3);
        assertThat(result.failed()).isEqualTo(1);
        assertThat(result.skipped()).isEqualTo(1);
        assertThat(result.passed()).isFalse();
        assertThat(result.output()).contains("42 != 43");
        assertThat(result).hasToString(result.interpreter() + ": 3 tests run by unittest, 1 failed, 1 skipped");
    }

    @Test
    void findsTestsInFoldersAndWritesNothingBesideThem() throws IOException {
        Files.createDirectories(tests.resolve("inner"));
        write("inner/test_inner.py", "    def test_it(self): self.assertEqual(bound.ANSWER, 42)\n");
        PythonTestResult result = run("unittest");
        assertThat(result.run()).isEqualTo(1);
        assertThat(result.passed()).isTrue();
        assertThat(tests.resolve("inner/__pycache__")).doesNotExist();
    }

    @Test
    void countsAnInterpreterThatDies() throws IOException {
        write("test_exit.py", "    def test_it(self): import os; os._exit(9)\n");
        PythonTestResult result = run("unittest");
        assertThat(result.passed()).isFalse();
        assertThat(result.output()).endsWith("The interpreter ended with exit status 9.\n");
    }

    @Test
    void namesAnInterpreterThatIsNotThere() {
        PythonTestRequest request = request(List.of("python9.9"), "unittest");
        assertThatThrownBy(() -> PythonTests.run(request))
                .isInstanceOf(GopyException.class)
                .hasMessageStartingWith("gopy.pythons names \"python9.9\", which is not on PATH");
    }

    @Test
    void findsOneInterpreterOfAKind() {
        List<Interpreter> installed = Interpreters.installed();
        assertThat(installed).isNotEmpty().allMatch(Interpreter::supported);
        assertThat(installed).extracting(Interpreter::kind).doesNotHaveDuplicates();
    }

    private PythonTestResult run(String tool) {
        List<PythonTestResult> results = PythonTests.run(request(List.of("python3"), tool));
        assertThat(results).hasSize(1);
        return results.get(0);
    }

    private PythonTestRequest request(List<String> pythons, String tool) {
        return new PythonTestRequest(tests, folder.resolve("python"), folder.resolve("work"), pythons, tool);
    }

    private void write(String name, String methods) throws IOException {
        Files.writeString(
                tests.resolve(name), "import unittest\nimport bound\nclass AnswerTest(unittest.TestCase):\n" + methods);
    }
}
