package io.gopy.core.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.compile.Platform;
import io.gopy.core.model.GoModule;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoWorkspaceTest {
    private static final String UUID = "github.com/google/uuid@v1.6.0";

    @TempDir
    Path folder;

    @Test
    void theUsersOwnWorkspaceIsJoined() throws IOException {
        GoModules.write(folder.resolve("a/go.mod"), "module example.com/a\n\ngo 1.20\n");
        GoModules.write(folder.resolve("a/a.go"), "package a\n\nimport \"example.com/b\"\n\nvar B b.B\n\nvar C b.C\n");
        GoModules.write(
                folder.resolve("b/go.mod"), "module example.com/b\n\ngo 1.20\n\nrequire example.com/c v1.0.0\n");
        GoModules.write(
                folder.resolve("b/b.go"), "package b\n\nimport \"example.com/c\"\n\ntype B int\n\ntype C = c.C\n");
        GoModules.write(folder.resolve("c/go.mod"), "module example.com/c\n\ngo 1.20\n");
        GoModules.write(folder.resolve("c/c.go"), "package c\n\ntype C bool\n");
        GoModules.write(
                folder.resolve("go.work"), "go 1.20\n\nuse (\n\t./a\n\t./b\n)\n\nreplace example.com/c => ./c\n");
        GoProgram program = inspect(folder.resolve("a"), ".", UUID);
        assertThat(program.find("example.com/b")).isPresent();
        assertThat(program.find("example.com/c")).isPresent();
        assertThat(requested(program)).containsExactly("example.com/a", "github.com/google/uuid");
    }

    @Test
    void aVendoredModuleNeedsNoNetwork() throws IOException {
        Path module = folder.resolve("shop");
        GoModules.write(
                module.resolve("go.mod"), "module example.com/shop\n\ngo 1.20\n\nrequire example.com/till v1.0.0\n");
        GoModules.write(module.resolve("shop.go"), "package shop\n\nimport \"example.com/till\"\n\nvar T till.Till\n");
        GoModules.write(
                module.resolve("vendor/modules.txt"),
                "# example.com/till v1.0.0\n## explicit; go 1.20\nexample.com/till\n");
        GoModules.write(
                module.resolve("vendor/example.com/till/till.go"), "package till\n\n// A Till.\ntype Till int\n");
        GoProgram program = Inspector.inspect(GoModules.request(module, folder.resolve("work"), true, "./..."))
                .program();
        assertThat(requested(program)).containsExactly("example.com/shop");
        assertThat(InspectorTest.type(program, "example.com/till", "Till").doc())
                .isEqualTo("A Till.");
    }

    @Test
    void theSameVersionsAreNotAskedForAgain() throws IOException {
        inspect(folder, UUID);
        Path mod = folder.resolve("work/scratch/go.mod");
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(mod, longAgo);
        inspect(folder, UUID);
        assertThat(Files.getLastModifiedTime(mod)).isEqualTo(longAgo);
        inspect(folder, UUID, "golang.org/x/text/unicode/norm@v0.30.0");
        assertThat(Files.readString(mod)).contains("golang.org/x/text v0.30.0");
    }

    @Test
    void aRequirementOfTheUsersModuleNeedsNoVersion() throws IOException {
        Path module = GoModules.greeter(folder.resolve("greeter"));
        GoProgram program = inspect(module, "example.com/polite");
        assertThat(requested(program)).containsExactly("example.com/polite");
        assertThat(program.modules())
                .extracting(GoModule::path)
                .containsExactly("example.com/greeter", "example.com/polite");
    }

    @Test
    void patternsOfTheStandardLibrary() {
        assertThat(requested(inspect(folder, "encoding/...")))
                .contains("encoding", "encoding/json")
                .noneMatch(path -> path.contains("internal"));
    }

    @Test
    void tagsDecideWhichFilesCount() throws IOException {
        GoModules.write(folder.resolve("go.mod"), "module example.com/tagged\n\ngo 1.20\n");
        GoModules.write(folder.resolve("a.go"), "package tagged\n\nvar Always int\n");
        GoModules.write(folder.resolve("b.go"), "//go:build rare\n\npackage tagged\n\nvar Sometimes int\n");
        InspectRequest plain = GoModules.request(folder, folder.resolve("work"), false, ".");
        InspectRequest tagged = new InspectRequest(
                plain.packages(), folder, plain.workDirectory(), Platform.host(), plain.go(), List.of("rare"), false);
        assertThat(variables(plain)).containsExactly("Always");
        assertThat(variables(tagged)).containsExactly("Always", "Sometimes");
    }

    @Test
    void anotherPlatformHasItsOwnFilesAndSizes() {
        InspectRequest host = GoModules.request(folder, folder.resolve("work"), false, "strconv");
        InspectRequest other = new InspectRequest(
                host.packages(),
                folder,
                host.workDirectory(),
                Platform.parse("linux-i686"),
                host.go(),
                List.of(),
                false);
        GoProgram program = Inspector.inspect(other).program();
        assertThat(program.goarch()).isEqualTo("386");
        assertThat(program.wordSize()).isEqualTo(4);
        assertThat(InspectorTest.type(program, "strconv", "NumError").size()).isEqualTo(24);
    }

    @Test
    void packagesThatUseC() throws IOException {
        GoModules.write(folder.resolve("go.mod"), "module example.com/withc\n\ngo 1.20\n");
        GoModules.write(folder.resolve("c.go"), """
                package withc

                // typedef struct { int x; double y; } point;
                import "C"

                // Point has the layout that C gives it.
                type Point C.point

                func Add(a, b C.int) int { return int(a + b) }
                """);
        GoProgram program = inspect(folder, ".");
        assertThat(InspectorTest.type(program, "example.com/withc", "Point").size())
                .isEqualTo(16);
        assertThat(InspectorTest.type(program, "example.com/withc", "Point").position())
                .hasToString("c.go:7");
        assertThat(InspectorTest.find(program, "example.com/withc").imports()).doesNotContain("C");
    }

    @Test
    void theInspectorIsKeptWhereTheSystemKeepsCaches() {
        assertThat(CacheFolder.path(Map.of(), "Linux", "/home/me")).isEqualTo(Path.of("/home/me/.cache/gopy"));
        assertThat(CacheFolder.path(Map.of("XDG_CACHE_HOME", "/c"), "Linux", "/home/me"))
                .isEqualTo(Path.of("/c/gopy"));
        assertThat(CacheFolder.path(Map.of(), "Mac OS X", "/Users/me"))
                .isEqualTo(Path.of("/Users/me/Library/Caches/gopy"));
        assertThat(CacheFolder.path(Map.of("GOPY_CACHE", "/x"), "Linux", "/home/me"))
                .isEqualTo(Path.of("/x"));
    }

    private GoProgram inspect(Path module, String... packages) {
        return Inspector.inspect(GoModules.request(module, folder.resolve("work"), false, packages))
                .program();
    }

    private static List<String> variables(InspectRequest request) {
        return Inspector.inspect(request).program().packages().get(0).variables().stream()
                .map(variable -> variable.name())
                .toList();
    }

    private static List<String> requested(GoProgram program) {
        return program.packages().stream()
                .filter(GoPackage::requested)
                .map(GoPackage::path)
                .toList();
    }
}
