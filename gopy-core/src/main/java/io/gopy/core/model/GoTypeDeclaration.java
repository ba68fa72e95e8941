package io.gopy.core.model;

import java.util.List;

/**
 * A type declared in a package: a defined type, or an alias.
 *
 * @param name as declared; unexported ones are listed where a bound symbol needs them
 * @param type {@link GoType.Named} for a defined type; for an alias what it stands for
 * @param alias declared as {@code type A = T}
 * @param literal a struct or interface that Go gives no name; it stands under one made of its place, {@code Config_TLS},
 *     which generated Go cannot write
 * @param underlying its underlying type; a {@link GoType.Struct} has its fields
 * @param methods method set of {@code *T} (of T for an interface: see underlying)
 * @param comparable {@code ==} is defined for it
 * @param size bytes on this platform; -1 for a generic type
 */
public record GoTypeDeclaration(
        String name,
        boolean exported,
        boolean alias,
        boolean literal,
        GoType type,
        GoType underlying,
        List<GoType.TypeParameter> typeParameters,
        List<GoMethod> methods,
        boolean comparable,
        long size,
        String doc,
        Position position) {
    public GoTypeDeclaration {
        typeParameters = List.copyOf(typeParameters);
        methods = List.copyOf(methods);
    }

    /** True where {@code *T} implements {@code error}, or an interface {@code T} does. */
    public boolean isError() {
        return (underlying instanceof GoType.Interface held ? held.methods() : methods)
                .stream()
                        .anyMatch(m -> m.name().equals("Error")
                                && m.signature().parameters().isEmpty()
                                && m.signature().results().size() == 1
                                && m.signature().results().get(0).type().equals(new GoType.Basic("string")));
    }
}
