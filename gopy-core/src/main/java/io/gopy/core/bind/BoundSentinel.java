package io.gopy.core.bind;

import io.gopy.core.model.GoVariable;

/**
 * A sentinel error: an exported variable of type {@code error}.
 *
 * @param number its number in the library's table, from 1
 * @param packagePath import path of its package
 * @param module place of its module below the Python package
 */
public record BoundSentinel(int number, String packagePath, String module, String pythonName, GoVariable go) {}
