package io.gopy.core.model;

import java.util.Objects;

/**
 * A parameter or a result.
 *
 * @param name empty or {@code _} where Go gives none
 * @param type for the last parameter of a variadic signature the slice type {@code []T}
 * @param use what a declared function does with the memory of the argument
 * @param why the words of the Go compiler that prove the use: {@code xs does not escape, mutate, or call};
 *     empty where it says nothing
 * @param neverNil of a result: the source proves that it is never nil, or only beside an error
 */
public record GoParameter(String name, GoType type, Use use, String why, boolean neverNil) {
    /** What a function does with the memory of an argument. */
    public enum Use {
        /** It neither keeps the memory after the call nor changes it. */
        READ,
        /** It changes the memory, and does not keep it. */
        WRITTEN,
        /** It keeps the memory, or nothing is known. */
        KEPT
    }

    public GoParameter {
        use = Objects.requireNonNullElse(use, Use.KEPT);
        why = Objects.requireNonNullElse(why, "");
    }

    /** A parameter of which nothing is known but its type. */
    public GoParameter(String name, GoType type) {
        this(name, type, Use.KEPT, "", false);
    }
}
