package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Set;

/**
 * Which interfaces a stub describes by a {@code typing.Protocol}, and by which methods. Files of Python serve the
 * methods of {@code io.Reader} and its kin under names and signatures of their own, exceptions serve {@code error}:
 * these say nothing about what implements an interface.
 */
public final class Structural {
    private static final Set<String> OTHERWISE = Set.of("Read", "Write", "Close", "Seek", "ReadAt", "Error");

    private Structural() {}

    /** True for an interface with a method that Python's implementations have as it is. */
    public static boolean describes(GoType type) {
        return type instanceof GoType.Interface of
                && of.methods().stream().noneMatch(m -> m.name().equals("Error"))
                && of.methods().stream().anyMatch(m -> method(m.name()));
    }

    /** True for the Go name of a method that Python's implementations have as it is. */
    public static boolean method(String goName) {
        return !OTHERWISE.contains(goName) && Character.isUpperCase(goName.charAt(0));
    }
}
