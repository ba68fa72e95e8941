package io.gopy.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

/** What a user can get wrong: each ends as a failure with a sentence, and nothing is left half-written. */
@MojoTest
@MojoParameter(name = "packages", value = "path")
@MojoParameter(name = "name", value = "bad")
@MojoParameter(name = "version", value = "1.0")
@MojoParameter(name = "pythonPackage", value = "bad")
class BadInputTest {
    @TempDir
    Path folder;

    @Inject
    private MavenSession session;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(Map.of("go", "no-such-go"), "There is no Go: \"no-such-go\" is not on PATH"),
                arguments(Map.of("go", "src/test/programs/old-go"), "is go1.21.4, and gopy needs Go 1.24 or newer"),
                arguments(Map.of("cc", "no-such-cc"), "There is no C compiler: \"no-such-cc\" is not on PATH"),
                arguments(Map.of("packages", List.of("a b")), "gopy.packages holds \"a b\", which is not of the form"),
                arguments(Map.of("packages", List.of("no/such/package")), "no/such/package"),
                arguments(Map.of("packages", List.of("example.invalid/nowhere@v1.0.0")), "example.invalid/nowhere"),
                arguments(go("broken"), "broken.go:5:"),
                arguments(go("program"), "package main"),
                arguments(go("empty"), "meets no package that exports anything"),
                arguments(go("outside"), "is not within a Go module"),
                arguments(Map.of("packages", List.of("internal/abi")), "internal/abi"),
                arguments(Map.of("style", "pascal"), "gopy.style"),
                arguments(Map.of("platforms", List.of("amiga-68k")), "gopy.platforms names \"amiga-68k\""),
                arguments(Map.of("name", "-bad-"), "gopy.name is \"-bad-\""),
                arguments(Map.of("version", "first"), "The version \"first\" cannot be said in Python's terms"),
                arguments(Map.of("pythonPackage", "class"), "gopy.pythonPackage"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void refuses(Map<String, Object> mistake, String sentence, @InjectMojo(goal = "compile") CompileMojo mojo)
            throws Exception {
        Mockito.when(session.isOffline()).thenReturn(true);
        set(mojo, Map.of("outputDirectory", folder.toFile(), "wheelDirectory", folder.toFile()));
        set(mojo, mistake);
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining(sentence);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .noneMatch(name -> name.endsWith(".so") || name.endsWith(".whl"));
        }
    }

    @Test
    void refusesAFolderThatCannotBeWritten(@InjectMojo(goal = "wheel") WheelMojo mojo) throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        set(mojo, Map.of("outputDirectory", file.resolve("gopy").toFile()));
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("gopy.outputDirectory " + file.resolve("gopy") + " cannot be written");
    }

    @Test
    @SuppressWarnings("try") // the lock is held, not used
    void refusesASecondBuildAtOnce(@InjectMojo(goal = "generate") GenerateMojo mojo) throws Exception {
        set(mojo, Map.of("outputDirectory", folder.toFile(), "lockTimeout", 0));
        try (TargetLock first = TargetLock.take(folder, Duration.ZERO, any -> {})) {
            assertThatThrownBy(mojo::execute)
                    .isInstanceOf(MojoFailureException.class)
                    .hasMessageContaining("Another build is at work in " + folder);
        }
    }

    private static Map<String, Object> go(String name) {
        return Map.of("goDirectory", new File("src/test/go/" + name), "packages", List.of("./..."));
    }

    private static void set(Object mojo, Map<String, ?> fields) throws IllegalAccessException {
        for (Map.Entry<String, ?> field : fields.entrySet()) {
            MojoExtension.setVariableValueToObject(mojo, field.getKey(), field.getValue());
        }
    }
}
