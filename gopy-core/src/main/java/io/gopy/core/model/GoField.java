package io.gopy.core.model;

/**
 * A field of a struct, exported or not.
 *
 * @param offset bytes from the start of the struct on this platform; -1 in generic types
 * @param tag the struct tag as it stands, empty if there is none
 */
public record GoField(
        String name,
        GoType type,
        boolean embedded,
        boolean exported,
        long offset,
        String tag,
        String doc,
        Position position) {}
