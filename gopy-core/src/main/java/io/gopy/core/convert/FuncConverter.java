package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.List;
import java.util.Optional;
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
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerTree(f, " + slot + ", " + value + ")";
    }

    @Override
    public String parameterStub(StubNames names) {
        return callable(names) + " | None";
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> callable(names));
    }

    @Override
    public String baseStub(StubNames names) {
        return names.runtime("Func");
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

    private String callable(StubNames names) {
        String taken = variadic
                ? "..."
                : parameters.stream().map(p -> p.resultStub(names)).collect(Collectors.joining(", ", "[", "]"));
        return names.imported("collections.abc", "Callable") + "[" + taken + ", " + given(names) + "]";
    }

    private String given(StubNames names) {
        List<String> types = results.stream().map(r -> r.parameterStub(names)).toList();
        return switch (types.size()) {
            case 0 -> names.builtin("object");
            case 1 -> types.get(0);
            default -> names.builtin("tuple") + "[" + String.join(", ", types) + "]";
        };
    }
}
