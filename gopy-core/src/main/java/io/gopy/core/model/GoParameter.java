package io.gopy.core.model;

/**
 * A parameter or a result.
 *
 * @param name empty or {@code _} where Go gives none
 * @param type for the last parameter of a variadic signature the slice type {@code []T}
 */
public record GoParameter(String name, GoType type) {}
