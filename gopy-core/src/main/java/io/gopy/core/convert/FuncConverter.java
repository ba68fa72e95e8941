package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Functions as values: any Python callable goes in, a callable object comes out.
 *
 * <p>Sample in slot 0: {@code rt.LiftTree[func(rune) rune](f, 0)}, {@code rt.LowerTree(f, 0, r)}.
 *
 * @param results without a last error, which is raised
 */
record FuncConverter(
        GoType type, Optional<PythonClass> cls, List<Converter> parameters, boolean variadic, List<Converter> results)
        implements TreeCrossing {
    FuncConverter {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    @Override
    public String parameterStub(StubNames names) {
        return names.imported("collections.abc", "Callable") + called(names, Converter::resultStub)
                + given(names, Converter::parameterStub, names.builtin("object")) + "] | None";
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> baseStub(names));
    }

    @Override
    public String baseStub(StubNames names) {
        return names.runtime("Func") + called(names, Converter::parameterStub)
                + given(names, Converter::resultStub, "None") + "]";
    }

    @Override
    public ClassKind classKind() {
        return ClassKind.VIEW;
    }

    @Override
    public boolean nilable() {
        return true;
    }

    /** A field's type is found by its spelling, and functions are not among those. */
    @Override
    public boolean numbered() {
        return cls.isEmpty();
    }

    /** What it is called with, {@code [[int, str], }: that of a callback comes from Go, that of Go's from Python. */
    private String called(StubNames names, BiFunction<Converter, StubNames, String> stub) {
        return variadic
                ? "[..., "
                : parameters.stream().map(p -> stub.apply(p, names)).collect(Collectors.joining(", ", "[[", "], "));
    }

    private String given(StubNames names, BiFunction<Converter, StubNames, String> stub, String nothing) {
        List<String> types = results.stream().map(r -> stub.apply(r, names)).toList();
        return switch (types.size()) {
            case 0 -> nothing;
            case 1 -> types.get(0);
            default -> names.builtin("tuple") + "[" + String.join(", ", types) + "]";
        };
    }
}
