package io.gopy.core.publish;

import java.util.Optional;

/** A place that serves wheels: one class a kind. */
interface PackageIndex {
    /** The SHA-256 of the file that the index has under the wheel's name, empty if it has none. */
    Optional<String> find(WheelFile wheel);

    /** Hands the wheel over once; empty when the index took it. */
    Optional<Refusal> upload(WheelFile wheel);

    /** The address for sentences, without secrets. */
    String address();

    /**
     * Why an index did not take a wheel.
     *
     * @param sentence what was wrong and what to do
     * @param temporary trying again may help
     */
    record Refusal(String sentence, boolean temporary) {}
}
