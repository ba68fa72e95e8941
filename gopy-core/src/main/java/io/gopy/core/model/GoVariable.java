package io.gopy.core.model;

/**
 * An exported package variable.
 *
 * @param initialized it has a value once the package is loaded: from its declaration, or from an {@code init} function
 */
public record GoVariable(String name, GoType type, boolean initialized, String doc, Position position) {}
