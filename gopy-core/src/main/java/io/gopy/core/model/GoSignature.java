package io.gopy.core.model;

import java.util.List;

/**
 * A function's type.
 *
 * @param typeParameters empty for what is not generic
 * @param variadic the last parameter is {@code ...T} (its type is given as {@code []T})
 */
public record GoSignature(
        List<GoType.TypeParameter> typeParameters,
        List<GoParameter> parameters,
        List<GoParameter> results,
        boolean variadic) {
    public GoSignature {
        typeParameters = List.copyOf(typeParameters);
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }
}
