package io.gopy.core.bind;

import static io.gopy.core.Sample.at;
import static io.gopy.core.Sample.function;
import static io.gopy.core.Sample.of;
import static io.gopy.core.Sample.signature;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import io.gopy.core.Sample;
import io.gopy.core.convert.ClassKind;
import io.gopy.core.model.GoConstant;
import io.gopy.core.model.GoExecutable;
import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoProgram;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import io.gopy.core.model.Position;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinderTest {
    @Test
    void bindsTheSample() {
        Bindings bindings = bind(Sample.program());
        assertThat(bindings.summary())
                .isEqualTo("19 functions and methods, 2 types, 3 constants of 4 packages; 1 skipped;"
                        + " 2 of 16 strings, bytes and slices go in without a copy");
        assertThat(bindings.skipped())
                .extracting(Skipped::toString)
                .containsExactly(
                        "strings.Replacer.WriteString: parameter w is io.Writer, which is not bound (sample.go:20)");
    }

    @Test
    void packagesMainAreReported() {
        GoExecutable tool = new GoExecutable("example.com/shop/cmd/tool", new Position("main.go", 1, 1));
        GoProgram sample = Sample.program();
        Bindings bindings = bind(new GoProgram(
                sample.goVersion(), sample.goos(), sample.goarch(), 8, sample.packages(), List.of(tool), List.of()));
        assertThat(bindings.summary()).contains("; 2 skipped, 1 of them a package main; ");
        assertThat(bindings.skipped())
                .last()
                .hasToString("example.com/shop/cmd/tool: it is a package main, which nothing can import (main.go:1)");
    }

    @Test
    void thunksOfAModuleAreNumberedInOneGo() {
        List<Integer> thunks = bind(Sample.program()).modules().stream()
                .flatMap(m -> java.util.stream.Stream.concat(
                        m.functions().stream(), m.types().stream().flatMap(t -> t.methods().stream())))
                .map(BoundFunction::thunk)
                .toList();
        assertThat(thunks).first().isEqualTo(Context.FIRST_THUNK);
        assertThat(thunks).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void functionsThatMeetKeepTheirGoSpelling() {
        Bindings bindings = bind(Sample.program(Sample.functions(
                "p", function("ParseURL", signature(List.of()), ""), function("ParseUrl", signature(List.of()), ""))));
        BoundModule module = bindings.modules().get(0);
        assertThat(module.functions()).extracting(BoundFunction::pythonName).containsExactly("parse_url", "ParseUrl");
        assertThat(module.renamed()).containsEntry("ParseUrl", "ParseUrl");
    }

    @Test
    void unnamedParametersHaveNoKeyword() {
        BoundFunction function = only(function("F", signature(List.of(of("", Sample.INT), of("_", Sample.INT))), ""));
        assertThat(function.parameters())
                .extracting(BoundFunction.Parameter::pythonName)
                .containsExactly("arg0", "arg1");
        assertThat(function.positionalOnly()).isEqualTo(2);
    }

    @Test
    void lastErrorIsRaised() {
        BoundFunction function = only(function("F", signature(List.of(), Sample.INT, Sample.ERROR), ""));
        assertThat(function.raises()).isTrue();
        assertThat(function.results()).hasSize(1);
    }

    @Test
    void errorOfAConstructorIsAValue() {
        BoundFunction function = only(function("New", signature(List.of(of("text", Sample.STRING)), Sample.ERROR), ""));
        assertThat(function.raises()).isFalse();
        assertThat(function.errorIsValue()).isTrue();
    }

    @Test
    void namedIntegerWithConstantsIsAnEnum() {
        GoType.Named level = Sample.named("slog", "Level");
        GoTypeDeclaration type = new GoTypeDeclaration(
                "Level", true, false, false, level, Sample.INT, List.of(), List.of(), true, 8, "", at(1));
        GoPackage pkg = new GoPackage(
                "slog",
                "slog",
                "",
                "",
                true,
                List.of(),
                List.of(constant("LevelInfo", level, "0"), constant("LevelWarn", level, "4")),
                List.of(),
                List.of(),
                List.of(type));
        BoundType bound = bind(Sample.program(pkg)).modules().get(0).types().get(0);
        assertThat(bound.kind()).isEqualTo(ClassKind.ENUM);
        assertThat(bound.flags()).isFalse();
        assertThat(bound.members()).extracting(BoundConstant::memberName).containsExactly("INFO", "WARN");
        assertThat(bound.members()).extracting(BoundConstant::pythonName).containsExactly("LEVEL_INFO", "LEVEL_WARN");
    }

    @Test
    void excludedSymbolsAreReported() {
        BindRequest request = new BindRequest(
                Sample.program(),
                List.of(),
                "p",
                "",
                "python",
                List.of(),
                List.of(),
                List.of(),
                List.of("strings.To*"));
        assertThat(Binder.bind(request).skipped())
                .extracting(Skipped::toString)
                .contains("strings.ToUpper: left out by gopy.excludes (sample.go:10)");
    }

    @Test
    void unknownStyleIsTold() {
        BindRequest request = new BindRequest(
                Sample.program(), List.of(), "p", "", "java", List.of(), List.of(), List.of(), List.of());
        assertThatThrownBy(() -> Binder.bind(request))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("gopy.style is \"java\"");
    }

    private static GoConstant constant(String name, GoType type, String value) {
        return new GoConstant(name, type, GoConstant.Kind.INT, value, "", 0, false, at(2));
    }

    private static BoundFunction only(GoFunction function) {
        return bind(Sample.program(Sample.functions("p", function)))
                .modules()
                .get(0)
                .functions()
                .get(0);
    }

    private static Bindings bind(io.gopy.core.model.GoProgram program) {
        return Binder.bind(new BindRequest(program, List.of(), "p"));
    }
}
