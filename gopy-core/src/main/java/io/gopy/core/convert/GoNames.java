package io.gopy.core.convert;

import io.gopy.core.model.GoType;

/** Spells Go types and symbols within one generated Go file, and notes what the file must import. */
public interface GoNames {
    /** The type as this file writes it: {@code *url.URL} for {@code *net/url.URL}. */
    String type(GoType type);

    /**
     * A generic function of {@code rt} for a type: {@code rt.LiftInt[weather.Level]}. Where other packages cannot
     * write the type, what shows it to the compiler: {@code rt.Like(likeLevel, rt.LiftInt)}.
     *
     * @param result what the function gives, a type made of the other
     */
    String function(String name, GoType type, GoType result);

    /** A package's symbol as this file writes it: {@code utf8.RuneLen}. */
    String symbol(String packagePath, String name);
}
