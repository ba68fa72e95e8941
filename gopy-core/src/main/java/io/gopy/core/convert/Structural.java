package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Set;

/**
 * Which interfaces a stub describes by a {@code typing.Protocol}, and by which methods. Files of Python serve the
 * methods of {@code io.Reader} and its kin under names of their own; exceptions serve {@code error}: these say nothing
 * about what implements an interface. {@code ReadAt} is served by {@code seek} and {@code read}, or by itself.
 */
public final class Structural {
    private static final Set<String> FILE = Set.of("Read", "Write", "Close", "Seek");
    private static final Set<String> OTHERWISE = Set.of("ReadAt", "Error");

    private Structural() {}

    /** True for an interface with a method that says what implements it. */
    public static boolean describes(GoType type) {
        return type instanceof GoType.Interface of
                && of.methods().stream().noneMatch(m -> m.name().equals("Error"))
                && of.methods().stream().anyMatch(m -> method(m.name()) || file(m.name()));
    }

    /** True for the Go name of a method that Python's implementations have as it is. */
    public static boolean method(String goName) {
        return !file(goName) && !OTHERWISE.contains(goName) && Character.isUpperCase(goName.charAt(0));
    }

    /** True for the Go name of a method that files of Python have, each with parameters of its own. */
    public static boolean file(String goName) {
        return FILE.contains(goName);
    }
}
