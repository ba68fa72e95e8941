package io.gopy.core.convert;

import io.gopy.core.model.GoType;

/** The answer to "how does this Go type cross?": a converter, or the reason why there is none. */
public sealed interface Conversion permits Converter, Conversion.Unsupported {
    /**
     * A type that does not cross.
     *
     * @param reason what it is, so that {@code "parameter w is " + reason} is a clause: {@code
     *     "io.Writer, an interface"}
     */
    record Unsupported(String reason) implements Conversion {}

    /** Go's spelling of a type with package names in place of import paths: {@code *url.URL}. */
    static String shortName(GoType type) {
        return Kinds.shortName(type);
    }
}
