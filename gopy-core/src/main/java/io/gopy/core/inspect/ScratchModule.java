package io.gopy.core.inspect;

import io.gopy.core.GopyException;
import io.gopy.core.compile.GoToolchain;
import io.gopy.core.model.GoModule;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A module of gopy's own that requires the packages asked for by version.
 *
 * <p>Sample:
 *
 * <pre>{@code
 * module gopy.local/scratch
 *
 * go 1.26.8
 *
 * require github.com/google/uuid v1.6.0 // indirect
 * }</pre>
 *
 * <p>Beside it lies {@code requested.txt}: what it was made for. While that holds, the go command is not
 * asked again, so {@code latest} stays what it was until the folder is cleaned.
 */
final class ScratchModule {
    private final GoCommand go;
    private final Path folder;

    ScratchModule(GoCommand go) {
        this.go = go;
        this.folder = go.request().workDirectory().toAbsolutePath().resolve("scratch");
    }

    Path folder() {
        return folder;
    }

    GoModule module() {
        return new GoModule(GoModule.SCRATCH, "", true, "", folder.toString());
    }

    /** Makes the module, unless it is there and was made for the same. */
    void require(String goVersion, List<String> versions) {
        String wanted = goVersion + "\n" + String.join("\n", versions) + "\n";
        Path record = folder.resolve("requested.txt");
        try {
            boolean made = Files.isRegularFile(record) && Files.isRegularFile(folder.resolve("go.mod"));
            if (made && Files.readString(record).equals(wanted)) {
                return;
            }
            Files.createDirectories(folder);
            Files.deleteIfExists(record);
            Files.deleteIfExists(folder.resolve("go.sum"));
            Files.writeString(
                    folder.resolve("go.mod"),
                    "module " + GoModule.SCRATCH + "\n\ngo " + GoToolchain.language(goVersion) + "\n");
            get(versions);
            Files.writeString(record, wanted);
        } catch (IOException e) {
            throw new GopyException(
                    "The scratch module could not be written to " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private void get(List<String> versions) {
        if (versions.isEmpty()) {
            return;
        }
        List<String> words = new ArrayList<>(List.of(go.request().go().toString(), "get", "--"));
        words.addAll(versions);
        Outcome outcome = new Command(folder, words, go.scratchEnvironment(), false).run();
        if (!outcome.succeeded()) {
            throw new GoWords(go.request()).refused(complaints(outcome.stderr()));
        }
    }

    private static String complaints(String stderr) {
        return stderr.lines()
                .filter(line -> !line.startsWith("go: downloading ") && !line.startsWith("go: added "))
                .collect(Collectors.joining("\n"));
    }
}
