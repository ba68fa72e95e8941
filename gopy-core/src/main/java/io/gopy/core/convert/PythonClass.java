package io.gopy.core.convert;

import io.gopy.core.model.GoType;

/**
 * A bound Go type.
 *
 * @param go the Go type
 * @param typeId its number in the library's type table, from 1
 * @param module place of its module below the Python package: {@code net.url}, empty for the package itself
 * @param name name of its class; that of an instance has type arguments: {@code List[int]}
 */
public record PythonClass(GoType.Named go, int typeId, String module, String name) {
    /** The Go name within its package: {@code URL}, {@code List[int]}. */
    public String goName() {
        return go.name() + go.subscript();
    }

    /** The name in Go and Python sources, where brackets cannot stand: {@code List_int}. */
    public String identifier() {
        return go.identifier();
    }
}
