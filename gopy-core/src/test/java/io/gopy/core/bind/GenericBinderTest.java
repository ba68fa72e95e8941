package io.gopy.core.bind;

import static io.gopy.core.Sample.at;
import static io.gopy.core.Sample.of;
import static io.gopy.core.Sample.signature;
import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.Sample;
import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Generic functions: {@code func Clip[S ~[]E, E any](s S) E}, as the inspector describes it. */
class GenericBinderTest {
    private static final GoType.TypeParameter S = new GoType.TypeParameter("S", "~[]E", true);
    private static final GoType.TypeParameter E = new GoType.TypeParameter("E", "any", false);
    private static final GoType ABSENT = new GoType.Named("p", "Absent", List.of(), true);

    @Test
    void oneNameStandsForAllInstances() {
        BoundModule module = bind(clip(), instance(Sample.INT), instance(Sample.STRING));
        BoundGeneric generic = module.generics().get(0);

        assertThat(module.functions()).isEmpty();
        assertThat(generic.pythonName()).isEqualTo("clip");
        assertThat(generic.parameters()).extracting(GoType.TypeParameter::name).containsExactly("E");
        assertThat(generic.functions()).containsOnlyKeys("int", "string");
        assertThat(generic.functions().get("int").arguments())
                .containsExactly(new GoType.Slice(Sample.INT), Sample.INT);
        assertThat(generic.function()).isPresent();
    }

    @Test
    void instancesHaveThunksOfTheirOwn() {
        BoundModule module = bind(clip(), instance(Sample.INT), instance(Sample.STRING));

        assertThat(module.called())
                .extracting(BoundFunction::thunk)
                .containsExactly(Context.FIRST_THUNK, Context.FIRST_THUNK + 1);
    }

    @Test
    void anInstanceThatCannotBeBoundIsReported() {
        Bindings bindings = bindings(clip(), instance(Sample.INT), instance(ABSENT));

        assertThat(bindings.modules().get(0).generics().get(0).functions()).containsOnlyKeys("int");
        assertThat(bindings.skipped()).extracting(Skipped::symbol).containsExactly("p.Clip[[]p.Absent, p.Absent]");
    }

    @Test
    void withoutAnInstanceTheReasonTellsWhatToAskFor() {
        assertThat(bindings(clip()).skipped())
                .singleElement()
                .satisfies(skip -> assertThat(skip.reason()).contains("gopy.instantiate can name one: p.Clip[E]"));
        assertThat(bindings(clip(), instance(ABSENT)).skipped())
                .singleElement()
                .satisfies(skip -> assertThat(skip.symbol()).isEqualTo("p.Clip"));
    }

    private static GoFunction clip() {
        GoSignature plain = signature(List.of(of("s", new GoType.Slice(E))), E);
        return new GoFunction(
                "Clip",
                List.of(),
                new GoSignature(List.of(S, E), plain.parameters(), plain.results(), false),
                "Clip clips.",
                at(1));
    }

    private static GoFunction instance(GoType element) {
        GoType slice = new GoType.Slice(element);
        return new GoFunction(
                "Clip", List.of(slice, element), signature(List.of(of("s", slice)), element), "Clip clips.", at(1));
    }

    private static BoundModule bind(GoFunction... functions) {
        return bindings(functions).modules().get(0);
    }

    private static Bindings bindings(GoFunction... functions) {
        return Binder.bind(new BindRequest(Sample.program(Sample.functions("p", functions)), List.of(), "sample"));
    }
}
