package io.gopy.core.model;

/**
 * A package main that a pattern with {@code ...} met; nothing can import it.
 *
 * @param path its import path
 * @param position where its first file begins
 */
public record GoExecutable(String path, Position position) {}
