package io.gopy.core.convert;

import io.gopy.core.model.GoType;

/**
 * A bound Go type.
 *
 * @param go the Go type
 * @param typeId its number in the library's type table, from 1
 * @param module place of its module below the Python package: {@code net.url}, empty for the package itself
 * @param name name of its class
 */
public record PythonClass(GoType.Named go, int typeId, String module, String name) {}
