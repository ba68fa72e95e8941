package io.gopy.core.model;

/** An exported function of a package. */
public record GoFunction(String name, GoSignature signature, String doc, Position position) {}
