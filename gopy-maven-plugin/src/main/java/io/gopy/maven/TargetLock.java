package io.gopy.maven;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * Keeps two goals from writing into one output folder at a time, in one Maven or in two: the second
 * waits until the first has ended. The system gives the lock back when a process dies.
 *
 * <p>Sample of what a user reads: {@code Another build is at work in target/gopy; waiting for it.}
 */
final class TargetLock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final FileChannel channel;

    private TargetLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock of a folder, which is made if need be.
     *
     * @param folder the output folder
     * @param patience how long to wait for another build; zero or less fails at once
     * @param log where a wait is told
     * @throws GopyException if the other build does not end in time, or the folder cannot be written
     */
    static TargetLock take(Path folder, Duration patience, Consumer<String> log) {
        FileChannel channel = open(folder);
        try {
            await(channel, folder, patience, log);
            return new TargetLock(channel);
        } catch (IOException | RuntimeException e) {
            closeQuietly(channel, e);
            throw e instanceof GopyException known ? known : unwritable(folder, e);
        }
    }

    private static void await(FileChannel channel, Path folder, Duration patience, Consumer<String> log)
            throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (!free(channel)) {
            if (System.nanoTime() >= end) {
                throw new GopyException("Another build is at work in " + folder + " (gopy.outputDirectory) and did not"
                        + " end within " + patience.toSeconds() + " s; perhaps you should wait for it, give this"
                        + " build an output folder of its own, or raise gopy.lockTimeout.");
            }
            if (!told) {
                log.accept("Another build is at work in " + folder + "; waiting for it.");
                told = true;
            }
            pause();
        }
    }

    private static boolean free(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false; // another module of this very Maven holds it
        }
    }

    private static FileChannel open(Path folder) {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static GopyException unwritable(Path folder, Exception cause) {
        return new GopyException(
                "gopy.outputDirectory " + folder + " cannot be written: " + reason(cause)
                        + "; perhaps you should make room, change its permissions, or name another folder.",
                cause);
    }

    private static String reason(Exception cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        boolean told = cause instanceof FileSystemException failed && failed.getReason() != null;
        return told ? ((FileSystemException) cause).getReason() : String.valueOf(cause.getMessage());
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GopyException("The build was interrupted while it waited for another one.", e);
        }
    }

    private static void closeQuietly(FileChannel channel, Exception why) {
        try {
            channel.close();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    /** Gives the folder free; the lock file stays, since removing it would race with who waits. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new GopyException("The lock of the output folder could not be given back: " + e.getMessage(), e);
        }
    }
}
