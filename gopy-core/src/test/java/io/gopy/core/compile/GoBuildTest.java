package io.gopy.core.compile;

import static io.gopy.core.Sample.function;
import static io.gopy.core.Sample.of;
import static io.gopy.core.Sample.signature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.Gopy;
import io.gopy.core.GopyException;
import io.gopy.core.Sample;
import io.gopy.core.bind.BindRequest;
import io.gopy.core.model.GoModule;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoProgram;
import io.gopy.core.render.RenderRequest;
import io.gopy.core.render.Rendered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Builds a user's module with a replaced requirement, an internal package and an old go line. */
class GoBuildTest {
    private static final String SOURCE = """
            package greet

            import "example.com/dep"

            func Hello(name string) string { return dep.Salute() + name }
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void writeModules() throws IOException {
        write("dep/go.mod", "module example.com/dep\n\ngo 1.16\n");
        write("dep/dep.go", "package dep\n\nfunc Salute() string { return \"Hello, \" }\n");
        write(
                "user/go.mod",
                "module example.com/user\n\ngo 1.18\n\nrequire example.com/dep v1.0.0\n\n"
                        + "replace example.com/dep => ../dep\n");
        write("user/internal/greet/greet.go", SOURCE);
    }

    @Test
    void secondBuildCallsNoCompiler() throws IOException {
        Library first = build();
        assertThat(first.built()).isTrue();
        assertThat(first.file()).isNotEmptyFile();
        assertThat(build().built()).isFalse();

        write("user/internal/greet/greet.go", SOURCE.replace("+ name", "+ name + \"!\""));
        assertThat(build().built()).isTrue();
        Files.delete(first.file());
        assertThat(build().built()).isTrue();
    }

    @Test
    void otherFilesBesideTheSourcesCountOnlyWhereTheModuleEmbedsSome() throws IOException {
        build();
        write("user/build.log", "one line");
        assertThat(build().built()).isFalse();

        write("user/data/data.go", "package data\n\nimport _ \"embed\"\n\n//go:embed text\nvar Text string\n");
        write("user/data/text", "first");
        assertThat(build().built()).isTrue();
        write("user/data/text", "second");
        assertThat(build().built()).isTrue();
    }

    @Test
    void nothingIsWrittenIntoTheUsersTree() throws IOException {
        build();
        try (var files = Files.walk(folder.resolve("user"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(2);
        }
        assertThat(folder.resolve("out/go/gen/godebug.go")).content().contains("//go:debug default=go1.18\n");
    }

    @Test
    void vendoredModuleNeedsNoNetwork() throws IOException {
        write("user/go.mod", "module example.com/user\n\ngo 1.18\n\nrequire example.com/dep v1.0.0\n");
        write("user/vendor/modules.txt", "# example.com/dep v1.0.0\n## explicit\nexample.com/dep\n");
        write("user/vendor/example.com/dep/dep.go", "package dep\n\nfunc Salute() string { return \"Hi, \" }\n");
        assertThat(build().file()).isNotEmptyFile();
    }

    @Test
    void errorsInTheSourcesAreToldWithTheirPlace() throws IOException {
        write("user/internal/greet/greet.go", SOURCE.replace("dep.Salute()", "dep.Salut()"));
        assertThatThrownBy(this::build)
                .isInstanceOf(GopyException.class)
                .hasMessageStartingWith("The Go sources do not compile:")
                .hasMessageContaining("internal/greet/greet.go:5:")
                .hasMessageContaining("undefined: dep.Salut");
        assertThat(folder.resolve("out/python/greet/_gopy/libgreet.so")).doesNotExist();
    }

    @Test
    void missingCompilerIsTold() {
        Rendered rendered = render();
        assertThatThrownBy(() -> Gopy.compile(request(rendered, "no-such-cc")))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("no-such-cc")
                .hasMessageContaining("gopy.cc");
    }

    private Library build() {
        return Gopy.compile(request(render(), ""));
    }

    private Rendered render() {
        return Gopy.render(new RenderRequest(
                Gopy.bind(new BindRequest(program(), List.of(), "greet")),
                "greet",
                "1.0",
                ".so",
                folder.resolve("out/go"),
                folder.resolve("out/python"),
                folder.resolve("out/report.json")));
    }

    private CompileRequest request(Rendered rendered, String cc) {
        return new CompileRequest(
                program(),
                rendered.goDirectory(),
                rendered.libraryFile(),
                Platform.host(),
                GoToolchain.find("go").go(),
                cc,
                List.of(),
                List.of(),
                true);
    }

    private GoProgram program() {
        String module = "example.com/user";
        GoPackage pkg = new GoPackage(
                module + "/internal/greet",
                "greet",
                module,
                "Greets.",
                true,
                List.of("example.com/dep"),
                List.of(),
                List.of(),
                List.of(function(
                        "Hello", signature(List.of(of("name", Sample.STRING)), Sample.STRING), "Hello greets.")),
                List.of());
        return new GoProgram(
                GoToolchain.find("go").version(),
                "linux",
                "amd64",
                8,
                List.of(pkg),
                List.of(),
                List.of(
                        new GoModule(
                                module, "", true, "", folder.resolve("user").toString()),
                        new GoModule(
                                "example.com/dep",
                                "v1.0.0",
                                false,
                                "",
                                folder.resolve("dep").toString())));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
