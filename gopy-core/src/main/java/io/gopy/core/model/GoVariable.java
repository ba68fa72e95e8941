package io.gopy.core.model;

/** An exported package variable. */
public record GoVariable(String name, GoType type, String doc, Position position) {}
