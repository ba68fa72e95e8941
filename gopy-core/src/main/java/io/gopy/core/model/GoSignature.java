package io.gopy.core.model;

import java.util.List;

/**
 * A function's type.
 *
 * @param typeParameters empty for what is not generic
 * @param variadic the last parameter is {@code ...T} (its type is given as {@code []T})
 * @param brief of a declared function: it is over at once, for it neither waits nor loops nor calls others
 */
public record GoSignature(
        List<GoType.TypeParameter> typeParameters,
        List<GoParameter> parameters,
        List<GoParameter> results,
        boolean variadic,
        boolean brief) {
    public GoSignature {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /** The type of a function of which nothing else is known. */
    public GoSignature(
            List<GoType.TypeParameter> typeParameters,
            List<GoParameter> parameters,
            List<GoParameter> results,
            boolean variadic) {
        this(typeParameters, parameters, results, variadic, false);
    }
}
