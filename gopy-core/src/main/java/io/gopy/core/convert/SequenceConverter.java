package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code iter.Seq} and {@code iter.Seq2}: any Python iterable goes in, an iterator comes out.
 *
 * <p>Sample in slot 0: {@code rt.LiftTree[iter.Seq[string]](f, 0)}, {@code rt.LowerTree(f, 0, r)}.
 *
 * @param values of what is yielded at each step: one, or two
 */
record SequenceConverter(GoType type, List<Converter> values) implements TreeCrossing {
    private static final Set<String> NAMES = Set.of("Seq", "Seq2");

    SequenceConverter {
        values = List.copyOf(values);
    }

    static boolean handles(GoType.Named type) {
        return type.packagePath().equals("iter")
                && NAMES.contains(type.name())
                && !type.arguments().isEmpty();
    }

    @Override
    public String parameterStub(StubNames names) {
        List<String> taken = values.stream().map(v -> v.parameterStub(names)).toList();
        String iterable = names.imported("collections.abc", "Iterable") + "[" + step(names, taken) + "]";
        return values.size() == 1
                ? iterable + " | None"
                : iterable + " | " + names.imported("collections.abc", "Mapping") + "["
                        + values.get(0).resultStub(names) + ", " + taken.get(1) + "] | None";
    }

    @Override
    public String resultStub(StubNames names) {
        List<String> given = values.stream().map(v -> v.elementStub(names)).toList();
        return names.imported("collections.abc", "Iterator") + "[" + step(names, given) + "]";
    }

    private static String step(StubNames names, List<String> types) {
        return types.size() == 1
                ? types.get(0)
                : types.stream().collect(Collectors.joining(", ", names.builtin("tuple") + "[", "]"));
    }

    @Override
    public boolean nilable() {
        return true;
    }

    /** A field's type is found by its spelling, and instances are not among those. */
    @Override
    public boolean numbered() {
        return true;
    }
}
