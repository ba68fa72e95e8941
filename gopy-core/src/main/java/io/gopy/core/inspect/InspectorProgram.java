package io.gopy.core.inspect;

import io.gopy.core.GopyException;
import io.gopy.core.files.FileTree;
import io.gopy.core.files.Folders;
import io.gopy.core.files.Resources;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The Go inspector as a program, built with the toolchain that it will ask: both must agree on the form of
 * export data. It is kept in the user's cache folder, as {@code gopy/inspector-go1.26.8-1f0c…}.
 */
final class InspectorProgram {
    private static final Pattern RELEASE = Pattern.compile("go1\\.\\d+(\\.\\d+)?(rc\\d+)?");
    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    private InspectorProgram() {}

    /** The program for the Go version that the workspace has; built if the cache lacks it. */
    static Path build(Path go, GoWorkspace workspace) {
        FileTree sources = new FileTree();
        Resources.copy("go/inspector/go.mod", sources, "");
        String version = workspace.goVersion();
        String name = "inspector-" + version.replaceAll("[^A-Za-z0-9.]", "_") + "-"
                + sources.digest().substring(0, 16) + (WINDOWS ? ".exe" : "");
        Path program = CacheFolder.path().resolve(name);
        if (!Files.isExecutable(program)) {
            try {
                build(go, version, sources, program);
            } catch (IOException e) {
                throw new GopyException(
                        "The Go inspector could not be built in " + program.getParent() + ": " + e.getMessage()
                                + "; perhaps you should free space there, or name another folder in the environment"
                                + " variable GOPY_CACHE.",
                        e);
            }
        }
        return program;
    }

    /** Builds beside the place and moves there, so that two builds at once do no harm. */
    private static void build(Path go, String version, FileTree sources, Path program) throws IOException {
        Files.createDirectories(program.getParent());
        Path scratch = Files.createTempDirectory(program.getParent(), "build-");
        try {
            sources.writeInto(scratch);
            Path built = scratch.resolve(program.getFileName());
            List<String> words = List.of(go.toString(), "build", "-trimpath", "-o", built.toString(), ".");
            Outcome outcome = new Command(scratch, words, environment(version), false).run();
            if (!outcome.succeeded()) {
                throw new IOException(outcome.stderr().strip());
            }
            Files.move(built, program, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Folders.delete(scratch);
        }
    }

    private static Map<String, String> environment(String version) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "GOOS",
                "",
                "GOARCH",
                "",
                "GOFLAGS",
                "-buildvcs=false",
                "GOWORK",
                "off",
                "CGO_ENABLED",
                "0",
                "GO111MODULE",
                "on"));
        if (RELEASE.matcher(version).matches()) {
            environment.put("GOTOOLCHAIN", version);
        }
        return environment;
    }
}
