package io.gopy.core.publish;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * A folder that any web server can serve as a simple index (PEP 503), or pip read by {@code --index-url
 * file:///…}:
 *
 * <pre>
 * ROOT/index.html             &lt;a href="greeter/"&gt;greeter&lt;/a&gt;
 * ROOT/greeter/index.html     &lt;a href="greeter-1.0-….whl#sha256=…"&gt;
 * ROOT/greeter/greeter-1.0-….whl
 * </pre>
 *
 * <p>Every file appears complete or not at all; a lock keeps two publishers apart.
 */
final class StaticIndex implements PackageIndex {
    /** File locks are a process's, not a thread's, and Maven may build modules in parallel. */
    private static final Object THREADS = new Object();

    private final Path root;

    StaticIndex(Path root) {
        this.root = root;
    }

    /** @throws GopyException if the address names no folder of this machine */
    static StaticIndex of(URI address) {
        try {
            return new StaticIndex(Path.of(URI.create("file://" + address.getRawPath())));
        } catch (IllegalArgumentException e) {
            throw new GopyException(
                    "gopy.repositoryUrl is \"" + address + "\", which names no folder of this machine;"
                            + " use file:///FOLDER.",
                    e);
        }
    }

    @Override
    public Optional<String> find(WheelFile wheel) {
        Path file = root.resolve(wheel.project()).resolve(wheel.name());
        try {
            return Files.exists(file) ? Optional.of(Sha256.of(file)) : Optional.empty();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /** Copies the wheel beside its place, moves it there, and writes the pages anew from what the folders hold. */
    @Override
    public Optional<Refusal> upload(WheelFile wheel) {
        Path folder = root.resolve(wheel.project());
        synchronized (THREADS) {
            try {
                Files.createDirectories(folder);
                locked(wheel, folder);
                return Optional.empty();
            } catch (IOException e) {
                throw unusable(e);
            }
        }
    }

    private void locked(WheelFile wheel, Path folder) throws IOException {
        try (FileChannel channel =
                FileChannel.open(root.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            place(wheel, folder);
            StaticPage.ofProject(folder).write(folder);
            StaticPage.ofRoot(root).write(root);
        }
    }

    @Override
    public String address() {
        return root.toUri().toString();
    }

    private static void place(WheelFile wheel, Path folder) throws IOException {
        Path temporary = folder.resolve("." + wheel.name() + ".part");
        try {
            Files.copy(wheel.path(), temporary, StandardCopyOption.REPLACE_EXISTING);
            Files.move(temporary, folder.resolve(wheel.name()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private GopyException unusable(IOException e) {
        return new GopyException(
                "gopy.repositoryUrl names the folder " + root + ", which cannot be read or written (" + e.getMessage()
                        + "); perhaps the disk is full, or the folder belongs to someone else.",
                e);
    }
}
