package io.gopy.core.bind;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names of a class's members: against an attribute of the Python base the later gets a trailing {@code _},
 * against another member it takes its Go spelling.
 */
final class MemberNames {
    private final Set<String> base;
    private final NameAllocator names;
    private final Map<String, String> renamed = new TreeMap<>();

    /** @param base attributes that the Python base has */
    MemberNames(Set<String> base) {
        this.base = Set.copyOf(base);
        this.names = new NameAllocator(base);
    }

    String allocate(String wanted, String goName) {
        String name = names.allocate(wanted, base.contains(wanted) ? wanted + "_" : goName);
        if (!name.equals(wanted)) {
            renamed.put(goName, name);
        }
        return name;
    }

    /** Go name to Python name of those that did not get the name they wanted. */
    Map<String, String> renamed() {
        return renamed;
    }
}
