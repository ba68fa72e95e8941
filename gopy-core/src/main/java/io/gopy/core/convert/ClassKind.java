package io.gopy.core.convert;

/** What the Python class of a Go type is made like. */
public enum ClassKind {
    /** Holds a handle. */
    STRUCT,
    /** Derives from int, float, complex, str or bytes. */
    NAMED,
    /** A live view of a named slice, array or map. */
    VIEW,
    /** What a variable of interface type holds, seen through the interface's methods. */
    INTERFACE,
    /** A named integer with a group of constants. */
    ENUM
}
