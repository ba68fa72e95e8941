package io.gopy.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoToolchainTest {
    @TempDir
    Path folder;

    @Test
    void findsTheInstalledGo() {
        GoToolchain toolchain = GoToolchain.find("go");
        assertThat(toolchain.version()).startsWith("go1.");
        assertThat(toolchain.go()).isExecutable();
    }

    @Test
    void saysThatThereIsNone() {
        assertThatThrownBy(() -> GoToolchain.find("no-such-go"))
                .isInstanceOf(GopyException.class)
                .hasMessageStartingWith("There is no Go: \"no-such-go\" is not on PATH")
                .hasMessageContaining("gopy.go");
    }

    @Test
    void refusesAnOldOne() throws IOException {
        String old = program("echo go1.21.4");
        assertThatThrownBy(() -> GoToolchain.find(old))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("is go1.21.4, and gopy needs Go 1.24 or newer");
    }

    @Test
    void tellsWhatABrokenOneSays() throws IOException {
        String broken = program("echo cannot find GOROOT >&2; exit 2");
        assertThatThrownBy(() -> GoToolchain.find(broken)).hasMessageContaining("does not work: cannot find GOROOT.");
    }

    private String program(String script) throws IOException {
        Path file = folder.resolve("go-stand-in");
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return file.toString();
    }
}
