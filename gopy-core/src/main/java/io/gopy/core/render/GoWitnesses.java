package io.gopy.core.render;

import java.util.List;

/** {@code witnesses.go}: variables that show Go's compiler the types that have no name outside their package. */
public record GoWitnesses(List<String> standardImports, List<String> otherImports, List<Entry> witnesses) {
    public GoWitnesses {
        standardImports = List.copyOf(standardImports);
        otherImports = List.copyOf(otherImports);
        witnesses = List.copyOf(witnesses);
    }

    /** True for imports of both kinds, which an empty line parts. */
    public boolean mixed() {
        return !standardImports.isEmpty() && !otherImports.isEmpty();
    }

    /**
     * One type.
     *
     * @param name the variable, {@code likeOption}
     * @param type the type as errors spell it, {@code example.com/p.option}
     * @param function the function that infers it, {@code witnessOption}
     * @param parameters its type parameters, {@code A0 any, T any}
     * @param pattern the type of its parameter, {@code func(A0) T}
     * @param place what it is called with, {@code p.With}
     */
    public record Entry(String name, String type, String function, String parameters, String pattern, String place) {}
}
