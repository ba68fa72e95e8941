package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/** Small questions about types that several converters ask. */
final class Kinds {
    private Kinds() {}

    /** Go's spelling with package names in place of import paths: {@code *url.URL}. */
    static String shortName(GoType type) {
        return type.toString().replaceAll("[\\w.~-]+/", "");
    }

    /** True for {@code byte}, by either of its names. */
    static boolean isByte(GoType type) {
        return type instanceof GoType.Basic basic
                && (basic.name().equals("byte") || basic.name().equals("uint8"));
    }

    /** Why generated Go cannot write that type's name; empty if it can. */
    static Optional<String> unnameable(GoType.Named type) {
        return type.arguments().stream().allMatch(Nameable::test)
                ? Optional.empty()
                : Optional.of("an instance for a type that is unexported");
    }

    /** Why a type has no name outside its package. */
    static String hidden(GoType.Named type) {
        return Character.isUpperCase(type.name().charAt(0)) ? "of a package that cannot be imported" : "unexported";
    }

    /** Why a type that could be named has no declaration; for an instance, what to ask for. */
    static String unknown(GoType.Named type) {
        return type.arguments().isEmpty()
                ? "which is not bound"
                : "an instance that is not made; gopy.instantiate can name it: " + type;
    }
}
