package io.gopy.core.process;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * A program to run, without a shell and without input.
 *
 * <pre>{@code
 * Outcome outcome = Command.of(folder, "go", "version").run();
 * outcome.stdout()   // "go version go1.26.8 linux/amd64\n"
 * }</pre>
 *
 * @param folder working directory
 * @param words the program and its arguments
 * @param environment what is set on top of this process's own environment
 * @param together whether standard error goes into standard output, in the order it was written
 */
public record Command(Path folder, List<String> words, Map<String, String> environment, boolean together) {
    public Command {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** A command with this process's environment, standard error apart. */
    public static Command of(Path folder, String... words) {
        return new Command(folder, List.of(words), Map.of(), false);
    }

    /** The same command with these variables set. */
    public Command with(Map<String, String> variables) {
        return new Command(folder, words, variables, together);
    }

    /**
     * Runs to its end; an exit status other than 0 is no error here.
     *
     * @throws GopyException if the program cannot be started, or this thread is interrupted meanwhile
     */
    public Outcome run() {
        Process process = start();
        CompletableFuture<String> stderr = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        try {
            process.getOutputStream().close();
            String stdout = read(process.getInputStream());
            return new Outcome(process.waitFor(), stdout, stderr.join());
        } catch (IOException | UncheckedIOException | CompletionException e) {
            throw new GopyException("The output of " + words.get(0) + " could not be read: " + e.getMessage() + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new GopyException(words.get(0) + " was stopped, because the build was interrupted.", e);
        } finally {
            process.destroy();
        }
    }

    private Process start() {
        ProcessBuilder builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(together);
        builder.environment().putAll(environment);
        try {
            return builder.start();
        } catch (IOException e) {
            throw new GopyException(
                    words.get(0) + " could not be started in " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private static String read(InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
