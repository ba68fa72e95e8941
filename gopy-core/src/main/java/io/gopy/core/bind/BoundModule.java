package io.gopy.core.bind;

import io.gopy.core.convert.Converter;
import io.gopy.core.model.GoPackage;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Go package as a Python module.
 *
 * @param go the package
 * @param place dotted place below the Python package: {@code unicode.utf8}; empty for the package itself
 * @param functions in the order of their Python names
 * @param types in the order of their Go names
 * @param generics generic functions and types; instances of types stand among the types too
 * @param skipped what of this package is not bound at module level
 * @param aliases name of an alias to the type that it stands for
 * @param renamed Go name to Python name, where they differ
 */
public record BoundModule(
        GoPackage go,
        String place,
        List<BoundFunction> functions,
        List<BoundType> types,
        List<BoundGeneric> generics,
        List<BoundConstant> constants,
        List<BoundVariable> variables,
        List<BoundSentinel> sentinels,
        List<Skipped> skipped,
        Map<String, Converter> aliases,
        Map<String, String> renamed) {
    public BoundModule {
        functions = List.copyOf(functions);
        types = List.copyOf(types);
        generics = List.copyOf(generics);
        constants = List.copyOf(constants);
        variables = List.copyOf(variables);
        sentinels = List.copyOf(sentinels);
        skipped = List.copyOf(skipped);
        aliases = Map.copyOf(aliases);
        renamed = Map.copyOf(renamed);
    }

    /** The functions, instances of generic ones among them, in the order of their thunks. */
    public List<BoundFunction> called() {
        return Stream.concat(functions.stream(), generics.stream().flatMap(g -> g.functions().values().stream()))
                .sorted(Comparator.comparing(BoundFunction::thunk))
                .toList();
    }

    /** True where nothing of the package is bound. */
    public boolean isEmpty() {
        return functions.isEmpty()
                && types.isEmpty()
                && generics.isEmpty()
                && constants.isEmpty()
                && variables.isEmpty()
                && sentinels.isEmpty()
                && aliases.isEmpty();
    }
}
