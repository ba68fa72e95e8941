package io.gopy.core.render;

import java.util.List;

/**
 * The Go file with the library's tables.
 *
 * @param types as {@code rt.TypeOf[strings.Builder](3)}
 * @param sentinels as {@code path.ErrBadPattern}
 * @param variables as {@code &pkg.V}
 */
public record GoTypes(
        List<String> standardImports,
        List<String> otherImports,
        List<String> types,
        List<String> sentinels,
        List<String> variables) {
    public GoTypes {
        standardImports = List.copyOf(standardImports);
        otherImports = List.copyOf(otherImports);
        types = List.copyOf(types);
        sentinels = List.copyOf(sentinels);
        variables = List.copyOf(variables);
    }

    /** True for a library without types, sentinels and variables: the file must use its import all the same. */
    public boolean nothing() {
        return types.isEmpty() && sentinels.isEmpty() && variables.isEmpty();
    }
}
