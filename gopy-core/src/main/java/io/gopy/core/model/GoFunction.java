package io.gopy.core.model;

import java.util.List;

/**
 * An exported function of a package. A generic one stands there as it is declared, type parameters that follow from
 * others replaced, and once for each instance.
 *
 * @param arguments all type arguments of an instance, else empty
 */
public record GoFunction(String name, List<GoType> arguments, GoSignature signature, String doc, Position position) {
    public GoFunction {
        arguments = List.copyOf(arguments);
    }

    /** A function that is no instance. */
    public GoFunction(String name, GoSignature signature, String doc, Position position) {
        this(name, List.of(), signature, doc, position);
    }
}
