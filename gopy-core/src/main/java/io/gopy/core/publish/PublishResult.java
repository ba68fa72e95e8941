package io.gopy.core.publish;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of each wheel, in the order of the request.
 *
 * @param wheels one each
 */
public record PublishResult(List<Published> wheels) {
    public PublishResult {
        wheels = List.copyOf(wheels);
    }

    /** What became of a wheel. */
    public enum Outcome {
        /** The index has it now, with the same hash. */
        UPLOADED,
        /** The index had it before, with the same hash. */
        ALREADY_THERE,
        /** The index has other bytes under that name, and {@code gopy.skipExisting} is set. */
        SKIPPED
    }

    /**
     * One wheel.
     *
     * @param sentence for the log, as {@code Uploaded x.whl to https://pypi.example.com/.}
     */
    public record Published(Path wheel, Outcome outcome, String sentence) {}
}
