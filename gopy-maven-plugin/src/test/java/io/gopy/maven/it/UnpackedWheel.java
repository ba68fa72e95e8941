package io.gopy.maven.it;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The wheel that a project of {@code src/it} has built, and a Python that imports it. The projects' scripts
 * have the plugin's tests on their class path: {@code new UnpackedWheel(basedir).run('import gostd')}.
 */
public final class UnpackedWheel {
    private final File wheel;
    private final File site;

    /**
     * Unpacks the only wheel in {@code target} to {@code site}.
     *
     * @param project the folder of the project
     * @throws AssertionError if there is another number of wheels
     */
    public UnpackedWheel(File project) {
        File[] wheels = new File(project, "target").listFiles((folder, name) -> name.endsWith(".whl"));
        if (wheels == null || wheels.length != 1) {
            throw new AssertionError("not one wheel: " + Arrays.toString(wheels));
        }
        wheel = wheels[0];
        site = new File(project, "site");
        execute(List.of("python3", "-m", "zipfile", "-e", wheel.getPath(), site.getPath()), Map.of());
    }

    /** The name of its file. */
    public String name() {
        return wheel.getName();
    }

    /** The names of what is in it. */
    public Set<String> entries() {
        try (ZipFile zip = new ZipFile(wheel)) {
            return zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs a Python program that can import what is in the wheel.
     *
     * @throws AssertionError with what it printed, if it fails
     */
    public void run(String program) {
        execute(List.of("python3", "-c", program), Map.of("PYTHONPATH", site.getPath()));
    }

    /**
     * Runs a command.
     *
     * @throws AssertionError with what it printed, if it fails
     */
    public static void execute(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + ": " + output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
