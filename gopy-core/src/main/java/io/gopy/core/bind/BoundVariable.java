package io.gopy.core.bind;

import io.gopy.core.convert.Converter;
import io.gopy.core.model.GoVariable;

/**
 * A package variable that Python reads and writes.
 *
 * @param number its number in the library's table, from 1
 * @param packagePath import path of its package
 */
public record BoundVariable(int number, String packagePath, String pythonName, GoVariable go, Converter converter) {}
