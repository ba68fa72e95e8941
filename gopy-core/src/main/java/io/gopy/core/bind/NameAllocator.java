package io.gopy.core.bind;

import java.util.HashSet;
import java.util.Set;

/** Gives each name once: who comes later takes the second choice, then trailing underscores. */
final class NameAllocator {
    private final Set<String> taken = new HashSet<>();

    NameAllocator(Set<String> reserved) {
        taken.addAll(reserved);
    }

    /** {@code wanted} if it is free, else {@code second}, else {@code second_}, {@code second__}… */
    String allocate(String wanted, String second) {
        if (taken.add(wanted)) {
            return wanted;
        }
        String name = PythonNames.safe(second);
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }
}
