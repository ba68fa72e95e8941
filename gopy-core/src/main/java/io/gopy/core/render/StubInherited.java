package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundType;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What classes of a stub have from their base, the first embedded struct, and so do not say again. */
final class StubInherited {
    private static final String MARK = "  # type: ignore"; // Go hides what it likes, of any type

    private final Map<String, BoundType> types;

    /** @param types the bound types by their Go names */
    StubInherited(Map<String, BoundType> types) {
        this.types = types;
    }

    /** The class that a class derives from. */
    Optional<BoundType> base(BoundType type) {
        return type.go().isError() ? Optional.empty() : Optional.ofNullable(types.get(type.base()));
    }

    boolean has(BoundType type, BoundFunction method) {
        return methods(type)
                .anyMatch(m -> m.pythonName().equals(method.pythonName())
                        && m.goName().equals(method.goName())
                        && m.position().equals(method.position()));
    }

    boolean has(BoundType type, BoundType.Field field) {
        return !field.path().isEmpty()
                && fields(type)
                        .anyMatch(f -> f.pythonName().equals(field.pythonName())
                                && f.converter().type().equals(field.converter().type()));
    }

    /** The first line of a member's code, marked for type checkers if it hides another one of the base. */
    String marked(BoundType type, String name, String code) {
        boolean hides = methods(type).anyMatch(m -> m.pythonName().equals(name))
                || fields(type).anyMatch(f -> f.pythonName().equals(name));
        return hides ? code.replaceFirst("\n|$", MARK + "$0") : code;
    }

    private Stream<BoundFunction> methods(BoundType type) {
        return base(type).stream().flatMap(b -> b.methods().stream());
    }

    private Stream<BoundType.Field> fields(BoundType type) {
        return base(type).stream().flatMap(b -> b.fields().stream());
    }
}
