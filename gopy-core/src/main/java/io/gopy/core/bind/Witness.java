package io.gopy.core.bind;

import io.gopy.core.model.GoType;
import java.util.List;

/**
 * What shows a type to Go's compiler that generated code has no name for: a place in the API where it stands. A
 * generic function whose parameter has the pattern, called with what lies at the place, infers the type.
 *
 * @param type the type, {@code p.option}
 * @param pattern the type of what lies at the place, with {@code T} for the type: {@code func(A0) (T, A1)}
 * @param parameters the type parameters with their constraints, {@code T} last: {@code A0 any}, {@code T any}
 */
public record Witness(GoType type, Place place, String pattern, List<String> parameters) {
    public Witness {
        parameters = List.copyOf(parameters);
    }

    /** Where in an API a type stands. */
    public sealed interface Place {
        /**
         * A function or constant.
         *
         * @param arguments type arguments of an instance of a generic function, else empty
         */
        record Symbol(String packagePath, String name, List<GoType> arguments) implements Place {
            public Symbol {
                arguments = List.copyOf(arguments);
            }
        }

        /** An alias; the pattern is that of a pointer to its target. */
        record Alias(String packagePath, String name) implements Place {}

        /** A variable; the pattern is that of its address. */
        record Variable(String packagePath, String name) implements Place {}

        /** A value of a type. */
        record Value(GoType owner) implements Place {}

        /**
         * A method; the pattern has the receiver first where its type has a name.
         *
         * @param held the owner is an interface
         */
        record Method(GoType owner, String name, boolean held) implements Place {}

        /** A field of a struct; the pattern is that of its address. */
        record Field(GoType owner, String name) implements Place {}
    }
}
