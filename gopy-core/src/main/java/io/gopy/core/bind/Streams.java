package io.gopy.core.bind;

import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoParameter;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Types with the methods of {@code io.Reader}, {@code io.Writer} and {@code io.Seeker}: binary files in Python. */
final class Streams {
    /** Go name and signature to the Python protocol that the runtime makes a file of. */
    private static final Map<String, String> METHODS = Map.of(
            "Read([]byte) (int, error)", "read",
            "Write([]byte) (int, error)", "write",
            "Seek(int64, int) (int64, error)", "seek");

    /** What a file of Python has that Go has otherwise. */
    private static final Set<String> FILE = Set.of(
            "closed",
            "read",
            "readable",
            "readall",
            "readinto",
            "readline",
            "readlines",
            "seek",
            "seekable",
            "tell",
            "writable",
            "writelines");

    private Streams() {}

    /** Names that Go methods do not get; empty for types that are no streams. */
    static Set<String> reserved(List<GoMethod> methods) {
        return methods.stream().anyMatch(m -> METHODS.containsKey(spelling(m))) ? FILE : Set.of();
    }

    /** Enters the methods that serve a file. */
    static void serve(Map<String, String> protocols, List<GoMethod> methods, List<BoundFunction> bound) {
        for (GoMethod method : methods) {
            String protocol = METHODS.get(spelling(method));
            if (protocol != null) {
                bound.stream()
                        .filter(f -> f.goName().equals(method.name()))
                        .findFirst()
                        .ifPresent(f -> protocols.put(protocol, f.pythonName()));
            }
        }
    }

    private static String spelling(GoMethod method) {
        return method.name() + "(" + types(method.signature().parameters()) + ") ("
                + types(method.signature().results()) + ")";
    }

    private static String types(List<GoParameter> parameters) {
        return String.join(
                ", ",
                parameters.stream()
                        .map(p -> p.type().toString().replace("[]uint8", "[]byte"))
                        .toList());
    }
}
