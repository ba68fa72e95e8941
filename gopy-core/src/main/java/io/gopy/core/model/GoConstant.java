package io.gopy.core.model;

/**
 * An exported constant.
 *
 * @param type its type; for an untyped constant {@code untyped int}, {@code untyped string} and so on
 * @param kind what its value is
 * @param value exact value: decimal digits for an integer; for a float or each part of a complex a
 *     decimal or the exact fraction {@code n/d} (complex: {@code re im}); {@code true} or {@code
 *     false}; a string as it is, with bytes that are not UTF-8 as surrogate escapes (U+DC80 + byte - 0x80)
 * @param doc comment, empty if there is none
 * @param group number of its {@code const ( … )} declaration within the package, from 0
 * @param iota true where the declaration uses {@code iota}
 */
public record GoConstant(
        String name, GoType type, Kind kind, String value, String doc, int group, boolean iota, Position position) {
    /** The kinds of constant values (Go spec, "Constants"). */
    public enum Kind {
        BOOL,
        STRING,
        INT,
        FLOAT,
        COMPLEX
    }
}
