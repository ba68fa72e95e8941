package io.gopy.core.publish;

import io.gopy.core.GopyException;
import io.gopy.core.publish.PackageIndex.Refusal;
import io.gopy.core.publish.PublishResult.Outcome;
import io.gopy.core.publish.PublishResult.Published;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * Publishes wheels: asks the index what it has, uploads what is missing, and believes the upload only
 * when the index lists the file with the right hash.
 */
public final class Publisher {
    private static final int ATTEMPTS = 3;
    private static final int LOOKS = 6;

    private final PackageIndex index;
    private final boolean skipExisting;
    private final Duration pause;

    /** @param pause before the second look or attempt; doubled each time */
    Publisher(PackageIndex index, boolean skipExisting, Duration pause) {
        this.index = index;
        this.skipExisting = skipExisting;
        this.pause = pause;
    }

    /**
     * Publishes all wheels of the request, in order.
     *
     * @throws GopyException at the first that cannot be published
     */
    public static PublishResult publish(PublishRequest request) {
        URI repository = Address.parse("gopy.repositoryUrl", request.repositoryUrl());
        PackageIndex index = "file".equalsIgnoreCase(repository.getScheme())
                ? StaticIndex.of(repository)
                : IndexClient.of(repository, request);
        Publisher publisher = new Publisher(index, request.skipExisting(), Duration.ofMillis(250));
        return new PublishResult(
                request.wheels().stream().map(publisher::publish).toList());
    }

    Published publish(Path path) {
        WheelFile wheel = WheelFile.read(path);
        Optional<String> before = index.find(wheel);
        if (before.isPresent()) {
            return existing(wheel, before.get());
        }
        for (int attempt = 1; ; attempt++) {
            Optional<Refusal> refusal = index.upload(wheel);
            Optional<String> after = refusal.isEmpty() ? look(wheel) : index.find(wheel);
            if (after.isPresent()) {
                return same(wheel, after.get()) ? uploaded(wheel) : existing(wheel, after.get());
            }
            if (refusal.isEmpty()) {
                throw new GopyException(index.address() + " took " + wheel.name() + ", but does not list it; perhaps"
                        + " you should set gopy.indexUrl to the address that pip reads, as https://HOST/simple/.");
            }
            if (!refusal.get().temporary() || attempt == ATTEMPTS) {
                throw new GopyException(refusal.get().sentence());
            }
            rest(attempt);
        }
    }

    /** An index may need a moment until it lists what it took. */
    private Optional<String> look(WheelFile wheel) {
        Optional<String> found = index.find(wheel);
        for (int i = 1; found.isEmpty() && i < LOOKS; i++) {
            rest(i);
            found = index.find(wheel);
        }
        return found;
    }

    private Published uploaded(WheelFile wheel) {
        return new Published(
                wheel.path(), Outcome.UPLOADED, "Uploaded " + wheel.name() + " to " + index.address() + ".");
    }

    private Published existing(WheelFile wheel, String sha256) {
        if (same(wheel, sha256)) {
            return new Published(
                    wheel.path(),
                    Outcome.ALREADY_THERE,
                    wheel.name() + " is already there, at " + index.address() + ".");
        }
        if (skipExisting) {
            return new Published(
                    wheel.path(),
                    Outcome.SKIPPED,
                    wheel.name() + " is at " + index.address()
                            + " with other bytes, and was left as it is (gopy.skipExisting).");
        }
        throw new GopyException(index.address() + " has " + wheel.name() + " with other bytes (sha256 " + sha256
                + ", here " + wheel.sha256() + "), and a published file must not change: raise the version"
                + " (gopy.version), or set gopy.skipExisting to leave the published one as it is.");
    }

    private static boolean same(WheelFile wheel, String sha256) {
        return wheel.sha256().equalsIgnoreCase(sha256);
    }

    private void rest(int round) {
        try {
            Thread.sleep(pause.toMillis() << (round - 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GopyException("Publishing to " + index.address() + " was interrupted.", e);
        }
    }
}
