package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.tools.Command;
import io.gopy.core.tools.Pythons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Python's own tools judge a wheel. Needs gcc, CPython 2.7 and 3.6 with the pips that came with them,
 * and the tools of {@code .ci/setup}; see {@link Pythons}.
 */
class WheelInstallTest {
    @TempDir
    Path folder;

    private Path wheel;

    @BeforeEach
    void write() throws IOException {
        wheel = WheelWriter.write(Wheels.request(folder, "1.0-SNAPSHOT"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7", "3.6"})
    void old_pips_install_it(String version) {
        installed(Pythons.find(version).toString());
    }

    @Test
    void the_newest_pip_installs_it() {
        installed(Pythons.tool("python").toString());
    }

    @Test
    void the_checkers_have_nothing_to_say() throws IOException {
        assertThat(tool("twine", "check", "--strict", wheel.toString())).contains("PASSED");
        assertThat(tool("check-wheel-contents", wheel.toString())).contains("OK");
        tool("wheel", "unpack", "--dest", folder.resolve("unpacked").toString(), wheel.toString());
        assertThat(Files.exists(folder.resolve("unpacked/greeter-1.0.dev0/greeter/py.typed")))
                .isTrue();
    }

    @Test
    void auditwheel_draws_the_same_conclusion() {
        assertThat(tool("auditwheel", "show", wheel.toString()))
                .containsPattern(
                        "consistent with\\s+the\\s+following\\s+platform\\s+tag:\\s+\"manylinux_2_\\d+_\\w+\"");
    }

    private void installed(String python) {
        Path target = folder.resolve("target");
        List<String> pip =
                List.of("-m", "pip", "--disable-pip-version-check", "install", "-q", "--no-index", "--target");
        List<String> command = new ArrayList<>(List.of(python));
        command.addAll(pip);
        command.addAll(List.of(target.toString(), wheel.toString()));
        Command.run(folder, command);
        String output = Command.run(
                folder,
                Map.of("PYTHONPATH", target.toString()),
                List.of(python, "-c", "import greeter; print(greeter.seven())"));
        assertThat(output.strip()).isEqualTo("7");
    }

    private String tool(String name, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Pythons.tool(name).toString()));
        command.addAll(List.of(arguments));
        return Command.run(folder, command);
    }
}
