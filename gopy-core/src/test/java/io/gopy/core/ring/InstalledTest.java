package io.gopy.core.ring;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.Gopy;
import io.gopy.core.tools.Command;
import io.gopy.core.tools.Pythons;
import io.gopy.core.wheel.WheelRequest;
import io.gopy.core.wheel.Wheels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two ways that {@code docs/ironpython.md} names, with CPython 3.6 and its pip 18.1, which is IronPython's too. */
class InstalledTest {
    private static final String PYTHON = Pythons.find("3.6").toString();

    @TempDir
    Path folder;

    private Path wheel;

    @BeforeEach
    void write() throws IOException {
        Path stage = Staged.built().get(1);
        WheelRequest sample = Wheels.request(folder, "1.0");
        wheel = Gopy.wheel(new WheelRequest(
                "gostd",
                "1.0",
                stage,
                stage.resolve("gostd/_gopy/libgostd.so"),
                folder.resolve("dist"),
                true,
                sample.project(),
                sample.goVersion(),
                List.of(),
                sample.time()));
    }

    @Test
    void unpackedIntoAFolder() {
        Path target = folder.resolve("unpacked");
        python(folder, "-m", "zipfile", "-e", wheel.toString(), target.toString());
        works(target);
    }

    @Test
    void byAnOldPipIntoATarget() {
        Path target = folder.resolve("target");
        assertThat(python(folder, "-m", "pip", "--version")).startsWith("pip 18.1 ");
        python(folder, "-m", "pip", "install", "-q", "--no-index", "--target", target.toString(), wheel.toString());
        works(target);
    }

    private static void works(Path target) {
        assertThat(python(target, "-m", "gostd")).contains("engine: ctypes, on CPython 3.6", "gostd.strings: ");
        assertThat(python(target, "-c", "from gostd import strings; print(strings.to_upper('x'))"))
                .isEqualTo("X\n");
    }

    private static String python(Path path, String... words) {
        return Command.run(
                path.getParent(),
                Map.of("PYTHONPATH", path.toString(), "GOPY_ENGINE", "ctypes", "PIP_DISABLE_PIP_VERSION_CHECK", "1"),
                Stream.concat(Stream.of(PYTHON), Stream.of(words)).toList());
    }
}
