package io.gopy.core.tools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs a program of the test machine and demands that it succeeds. */
public final class Command {
    private Command() {}

    /**
     * Runs it in a folder.
     *
     * @return what it printed, both streams together
     * @throws AssertionError with all that if it cannot be started or ends with another code than 0
     */
    public static String run(Path folder, List<String> command) {
        return run(folder, Map.of(), command);
    }

    /** The same with additions to the environment. */
    public static String run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + " ended with " + process.exitValue() + ":\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new AssertionError(command.get(0) + " is needed for this test and cannot be started: " + e, e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
