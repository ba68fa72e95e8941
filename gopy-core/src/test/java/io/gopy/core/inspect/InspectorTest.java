package io.gopy.core.inspect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gopy.core.model.GoConstant;
import io.gopy.core.model.GoField;
import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoModule;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoProgram;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectorTest {
    @TempDir
    Path folder;

    @Test
    void readsTheStandardLibrary() {
        GoProgram program = inspect(
                "strings", "strconv", "unicode", "unicode/utf8", "math", "math/bits", "path", "html", "net/url");
        assertThat(program.wordSize()).isEqualTo(8);
        assertThat(program.modules()).isEmpty();
        assertThat(program.packages().stream().filter(GoPackage::requested).map(GoPackage::path))
                .containsExactly(
                        "html",
                        "math",
                        "math/bits",
                        "net/url",
                        "path",
                        "strconv",
                        "strings",
                        "unicode",
                        "unicode/utf8");
        GoFunction cut = named(find(program, "strings").functions(), "Cut", GoFunction::name);
        assertThat(cut.signature().results()).extracting("name").containsExactly("before", "after", "found");
        assertThat(cut.doc()).startsWith("Cut slices s around the first instance of sep");
        assertThat(cut.position().file()).isEqualTo("strings.go");
        assertThat(cut.position().column()).isEqualTo(6);
        assertThat(constant(program, "math", "Pi").value()).startsWith("3.14159265358979323846264338327950288");
        assertThat(constant(program, "math", "MaxUint64").value()).isEqualTo("18446744073709551615");
        assertThat(constant(program, "math", "MaxUint64").kind()).isEqualTo(GoConstant.Kind.INT);
        assertThat(find(program, "path").variables()).extracting("name").containsExactly("ErrBadPattern");
    }

    @Test
    void readsTypesWithFieldsAndMethods() {
        GoTypeDeclaration error = type(inspect("strconv"), "strconv", "NumError");
        assertThat(error.isError()).isTrue();
        assertThat(error.size()).isEqualTo(48);
        assertThat(error.comparable()).isTrue();
        assertThat(((GoType.Struct) error.underlying()).fields())
                .extracting(GoField::name, GoField::offset, f -> f.type().toString())
                .containsExactly(tuple("Func", 0L, "string"), tuple("Num", 16L, "string"), tuple("Err", 32L, "error"));
        assertThat(error.methods()).extracting(GoMethod::name).containsExactly("Error", "Unwrap");
    }

    @Test
    void readsNetHttpWithItsClosure() {
        GoProgram program = inspect("net/http");
        assertThat(type(program, "net/http", "Header").underlying()).hasToString("map[string][]string");
        assertThat(type(program, "crypto/tls", "ConnectionState").exported()).isTrue();
        assertThat(find(program, "io").variables()).extracting("name").contains("EOF");
    }

    @Test
    void readsModulesByVersionAlsoOffline() {
        String[] packages = {
            "github.com/google/uuid@v1.6.0",
            "github.com/shopspring/decimal@v1.4.0",
            "golang.org/x/text/unicode/norm@v0.30.0"
        };
        inspect(packages);
        GoProgram program = Inspector.inspect(request(folder, folder.resolve("offline"), true, packages))
                .program();
        assertThat(type(program, "github.com/google/uuid", "UUID").underlying()).hasToString("[16]byte");
        assertThat(type(program, "github.com/shopspring/decimal", "Decimal").methods())
                .extracting(GoMethod::name)
                .contains("Add", "StringFixed");
        assertThat(program.modules())
                .extracting(GoModule::path)
                .containsExactly(
                        GoModule.SCRATCH,
                        "github.com/google/uuid",
                        "github.com/shopspring/decimal",
                        "golang.org/x/text");
        assertThat(program.modules().get(1).sum()).startsWith("h1:");
        assertThat(find(program, "golang.org/x/text/unicode/norm").module()).isEqualTo("golang.org/x/text");
    }

    @Test
    void readsTheUsersModuleAndWritesNothingInIt() throws IOException {
        Path module = GoModules.greeter(folder.resolve("greeter"));
        List<String> before = GoModules.files(module);
        Inspection inspection = Inspector.inspect(request(module, folder.resolve("work"), false, "./..."));
        assertThat(inspection.program().packages().stream()
                        .filter(GoPackage::requested)
                        .map(GoPackage::path))
                .containsExactly("example.com/greeter", "example.com/greeter/words");
        assertThat(inspection.program().modules())
                .extracting(GoModule::path, GoModule::main)
                .startsWith(tuple("example.com/greeter", true));
        assertThat(inspection.workspace().directory()).isEqualTo(module);
        assertThat(GoModules.files(module)).isEqualTo(before);
    }

    @Test
    void joinsTheUsersModuleWithOthersByVersion() throws IOException {
        Path module = GoModules.greeter(folder.resolve("greeter"));
        GoProgram program = Inspector.inspect(request(
                        module, folder.resolve("work"), false, "./...", "github.com/google/uuid@v1.6.0", "strings"))
                .program();
        assertThat(program.packages().stream().filter(GoPackage::requested).map(GoPackage::path))
                .containsExactly(
                        "example.com/greeter", "example.com/greeter/words", "github.com/google/uuid", "strings");
        assertThat(program.modules().stream().filter(GoModule::main).map(GoModule::path))
                .containsExactly("example.com/greeter", GoModule.SCRATCH);
    }

    private GoProgram inspect(String... packages) {
        return Inspector.inspect(request(folder, folder.resolve("work"), false, packages))
                .program();
    }

    private static InspectRequest request(Path module, Path work, boolean offline, String... packages) {
        return GoModules.request(module, work, offline, packages);
    }

    static GoPackage find(GoProgram program, String path) {
        return program.find(path).orElseThrow();
    }

    static GoTypeDeclaration type(GoProgram program, String path, String name) {
        return named(find(program, path).types(), name, GoTypeDeclaration::name);
    }

    private static GoConstant constant(GoProgram program, String path, String name) {
        return named(find(program, path).constants(), name, GoConstant::name);
    }

    private static <T> T named(List<T> all, String name, Function<T, String> naming) {
        Stream<T> found = all.stream().filter(t -> naming.apply(t).equals(name));
        return found.findFirst().orElseThrow();
    }
}
