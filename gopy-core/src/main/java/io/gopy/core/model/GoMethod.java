package io.gopy.core.model;

import java.util.List;

/**
 * A method in the method set of {@code *T}, own or promoted.
 *
 * @param pointerReceiver true when only {@code *T} has it
 * @param nilReceiver true when it may be called on nil: it compares its receiver with nil, or only hands it on
 * @param path names of the embedded fields that it is promoted through, empty for an own method
 */
public record GoMethod(
        String name,
        GoSignature signature,
        boolean pointerReceiver,
        boolean nilReceiver,
        List<String> path,
        String doc,
        Position position) {
    public GoMethod {
        path = List.copyOf(path);
    }

    /** True for a method that an embedded field brings. */
    public boolean promoted() {
        return !path.isEmpty();
    }
}
