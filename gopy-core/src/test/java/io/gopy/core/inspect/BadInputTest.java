package io.gopy.core.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user is told where packages cannot be had or bound; Go itself: see GoToolchainTest. */
class BadInputTest {
    @TempDir
    Path folder;

    private Path module;

    @BeforeEach
    void makeModule() throws IOException {
        module = GoModules.greeter(folder.resolve("greeter"));
    }

    @Test
    void aPackageThatTheStandardLibraryLacks() {
        refused("stringz").hasMessageContaining("\"stringz\" is not in Go's standard library; perhaps");
    }

    @Test
    void aPackageThatNoModuleProvides() {
        refused("example.org/nothing")
                .hasMessageContaining("No Go module that " + module + " requires provides \"example.org/nothing\"")
                .hasMessageContaining("example.org/nothing@latest");
    }

    @Test
    void aPackageWithoutVersionAndWithoutModule() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> inspect(empty, false, "example.org/nothing"))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("add a version in gopy.packages (example.org/nothing@latest)");
    }

    @Test
    void aVersionThatDoesNotExist() {
        refused("github.com/google/uuid@v1.999.0")
                .hasMessageContaining("There is no Go module github.com/google/uuid@v1.999.0, or it cannot be had")
                .hasMessageContaining("github.com/google/uuid@latest");
        assertThat(folder.resolve("work/scratch/requested.txt")).doesNotExist();
    }

    @Test
    void aPackageThatItsModuleLacks() {
        refused("github.com/google/uuid/nothing@v1.6.0")
                .hasMessageContaining("gopy.packages names \"github.com/google/uuid/nothing\", but the module"
                        + " github.com/google/uuid@v1.6.0 has no such package");
    }

    @Test
    void aVersionOfTheStandardLibrary() {
        refused("strings@v1.0.0").hasMessageContaining("leave the version out");
    }

    @Test
    void offlineAndNotInTheModuleCache() {
        assertThatThrownBy(() -> inspect(module, true, "github.com/google/uuid@v0.0.1"))
                .isInstanceOf(GopyException.class)
                .hasMessageStartingWith("Maven is offline (-o)")
                .hasMessageContaining("github.com/google/uuid@v0.0.1");
    }

    @Test
    void sourcesThatDoNotCompile() throws IOException {
        GoModules.write(module.resolve("words/more.go"), "package words\n\nfunc F() int { return \"x\" }\n");
        refused("./...")
                .hasMessageStartingWith("The Go sources do not compile:\nwords/more.go:3:23: cannot use \"x\"")
                .hasMessageNotContaining("#");
    }

    @Test
    void sourcesThatDoNotParse() throws IOException {
        GoModules.write(module.resolve("words/more.go"), "package words\n\nfunc F( {\n");
        refused("./words").hasMessageContaining("words/more.go:3:9: syntax error");
    }

    @Test
    void noCompilerForPackagesThatUseC() throws IOException {
        GoModules.write(module.resolve("words/more.go"), "package words\n\n// int x;\nimport \"C\"\n\nvar N C.int\n");
        InspectRequest plain = GoModules.request(module, folder.resolve("work"), false, "./words");
        InspectRequest request = new InspectRequest(
                plain.packages(),
                module,
                plain.workDirectory(),
                plain.platform(),
                plain.go(),
                plain.tags(),
                false,
                "no-such-cc");
        assertThatThrownBy(() -> Inspector.inspect(request))
                .isInstanceOf(GopyException.class)
                .hasMessageStartingWith("There is no C compiler: \"no-such-cc\" is not on PATH");
    }

    @Test
    void anInstanceThatGoRefuses() {
        InspectRequest plain = GoModules.request(module, folder.resolve("work"), false, "slices");
        InspectRequest request = new InspectRequest(
                plain.packages(),
                module,
                plain.workDirectory(),
                plain.platform(),
                plain.go(),
                plain.tags(),
                false,
                "",
                "slices.Clone[int]; slices.Max[any]");
        assertThatThrownBy(() -> Inspector.inspect(request))
                .isInstanceOf(GopyException.class)
                .hasMessageStartingWith(
                        "gopy.instantiate asks for \"slices.Max[any]\": any does not satisfy cmp.Ordered;");
    }

    @Test
    void aProgram() {
        refused("./cmd/hello")
                .hasMessageContaining("\"example.com/greeter/cmd/hello\", which is a program (package main)");
    }

    @Test
    void nothingButPrograms() {
        refused("./cmd/...").hasMessageContaining("gopy.packages is \"./cmd/...\", which meets no package");
    }

    @Test
    void internalPackagesOfOthers() {
        refused("net/http/internal").hasMessageContaining("which is internal to another module");
    }

    @Test
    void anImportOfAnInternalPackage() throws IOException {
        GoModules.write(module.resolve("words/more.go"), "package words\n\nimport _ \"net/http/internal\"\n");
        refused("./words")
                .hasMessageContaining("use of internal package net/http/internal not allowed")
                .hasMessageContaining("words/more.go:3:8");
    }

    @Test
    void anImportThatNoModuleProvides() throws IOException {
        GoModules.write(module.resolve("words/more.go"), "package words\n\nimport _ \"example.org/nothing\"\n");
        refused("./words")
                .hasMessageContaining("provides \"example.org/nothing\" (imported at words/more.go:3:8)")
                .hasMessageContaining("run \"go get example.org/nothing\" there");
    }

    @Test
    void aPackageThatExportsNothing() throws IOException {
        GoModules.write(module.resolve("quiet/quiet.go"), "package quiet\n\nvar secret int\n");
        refused("./quiet").hasMessageContaining("\"example.com/greeter/quiet\", which exports nothing");
    }

    @Test
    void aFolderWithoutGoFiles() throws IOException {
        Files.createDirectory(module.resolve("hollow"));
        refused("./hollow").hasMessageContaining("there are no Go files in " + module.resolve("hollow"));
    }

    @Test
    void aFolderThatIsNotThere() {
        refused("./absent").hasMessageContaining("there is no such folder in " + module);
    }

    @Test
    void aFolderOutsideTheModule() throws IOException {
        GoModules.write(folder.resolve("other/other.go"), "package other\n\nvar X int\n");
        refused("../other").hasMessageContaining("lies outside the Go module of " + module);
    }

    @Test
    void noModuleAtAll() throws IOException {
        Path plain = Files.createDirectory(folder.resolve("plain"));
        GoModules.write(plain.resolve("plain.go"), "package plain\n\nvar X int\n");
        assertThatThrownBy(() -> inspect(plain, false, "./..."))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("is not within a Go module")
                .hasMessageContaining("go mod init");
    }

    @Test
    void noFolderAtAll() {
        assertThatThrownBy(() -> inspect(folder.resolve("nowhere"), false, "./..."))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("which is no folder");
    }

    private AbstractThrowableAssert<?, ? extends Throwable> refused(String packages) {
        return assertThatThrownBy(() -> inspect(module, false, packages)).isInstanceOf(GopyException.class);
    }

    private void inspect(Path goDirectory, boolean offline, String packages) {
        Inspector.inspect(GoModules.request(goDirectory, folder.resolve("work"), offline, packages));
    }
}
