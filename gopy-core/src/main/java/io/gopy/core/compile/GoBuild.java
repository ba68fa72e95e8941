package io.gopy.core.compile;

import io.gopy.core.GopyException;
import io.gopy.core.process.Command;
import io.gopy.core.process.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/**
 * The stage "compile": one shared library of the generated Go, by {@code go build -buildmode=c-shared}.
 *
 * <p>Beside the workspace lies {@code library.fingerprint}: what the library was built from, and what it
 * was. Where both still hold, the Go compiler is not called.
 */
public final class GoBuild {
    /** Thunks alone are compiled without inlining: it takes more than half of the time and gains them nothing. */
    static final List<String> FLAGS = List.of("-buildmode=c-shared", "-trimpath", "-buildvcs=false", "-gcflags=-l");

    private final CompileRequest request;

    private GoBuild(CompileRequest request) {
        this.request = request;
    }

    /**
     * Builds the library unless it is up to date.
     *
     * @throws GopyException if the sources do not compile, a module or the C compiler is missing, or the
     *     library cannot be written
     */
    public static Library build(CompileRequest request) {
        return new GoBuild(request).run();
    }

    private Library run() {
        new Workspace(request).write();
        String inputs = Fingerprint.of(request);
        try {
            Path record = request.goDirectory().resolve("library.fingerprint");
            if (Files.isRegularFile(record) && Files.readString(record).equals(inputs + " " + checksum())) {
                return new Library(request.library(), request.platform(), false);
            }
            Files.deleteIfExists(record);
            compile();
            Files.writeString(record, inputs + " " + checksum());
        } catch (IOException e) {
            throw new GopyException(
                    "The library could not be written to " + request.library() + ": " + e.getMessage() + ".", e);
        }
        return new Library(request.library(), request.platform(), true);
    }

    /** Builds beside the workspace and moves the finished library to its place. */
    private void compile() throws IOException {
        Path out = request.goDirectory()
                .toAbsolutePath()
                .resolve("out")
                .resolve(request.library().getFileName());
        List<String> words = new ArrayList<>(List.of(request.go().toString(), "build"));
        words.addAll(FLAGS);
        words.add("-ldflags=" + String.join(" ", ldflags()));
        if (!request.tags().isEmpty()) {
            words.add("-tags=" + String.join(",", request.tags()));
        }
        words.addAll(List.of("-o", out.toString(), "."));
        Outcome outcome = new Command(request.goDirectory().resolve("gen"), words, environment(), false).run();
        if (!outcome.succeeded()) {
            throw new BuildErrors(request).explain(outcome.stderr());
        }
        Files.createDirectories(request.library().toAbsolutePath().getParent());
        Files.move(out, request.library(), StandardCopyOption.REPLACE_EXISTING);
    }

    private List<String> ldflags() {
        List<String> flags = new ArrayList<>(List.of("-s", "-w"));
        flags.addAll(request.ldflags());
        return flags;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        environment.put("CGO_ENABLED", "1");
        environment.put("GOOS", request.platform().goos());
        environment.put("GOARCH", request.platform().goarch());
        environment.put(
                "GOWORK",
                request.goDirectory().toAbsolutePath().resolve("go.work").toString());
        if (!request.cc().isEmpty()) {
            environment.put("CC", request.cc());
        }
        if (request.offline()) {
            environment.put("GOPROXY", "off");
        }
        return environment;
    }

    private String checksum() throws IOException {
        if (!Files.isRegularFile(request.library())) {
            return "absent";
        }
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(request.library()));
        return HexFormat.of().toHexDigits(sum.getValue());
    }
}
