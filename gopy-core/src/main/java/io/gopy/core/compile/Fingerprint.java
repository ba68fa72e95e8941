package io.gopy.core.compile;

import io.gopy.core.GopyException;
import io.gopy.core.model.GoModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A hash of everything that a library is built from: Go's version, the platform and flags, the generated
 * sources and the runtime, and the user's own modules. Modules of the module cache are told by their
 * version, which the workspace's requirements hold.
 */
final class Fingerprint {
    /** Variables that change what Go builds. */
    private static final List<String> VARIABLES = List.of(
            "CC",
            "CXX",
            "CGO_CFLAGS",
            "CGO_CPPFLAGS",
            "CGO_CXXFLAGS",
            "CGO_LDFLAGS",
            "GOFLAGS",
            "GOAMD64",
            "GOARM",
            "GOARM64",
            "GOEXPERIMENT",
            "PKG_CONFIG_PATH");

    /** Folders of a user's module that hold no Go sources: what builds write. */
    private static final Set<String> OUTPUT = Set.of("target", "node_modules", "__pycache__");

    /** What {@code go build} reads of a module that embeds no files. */
    private static final Pattern SOURCE =
            Pattern.compile(".*\\.(go|c|cc|cpp|cxx|m|h|hh|hpp|hxx|f|F|for|f90|s|S|sx|swig|swigcxx|syso|a|mod|sum|txt)");

    private static final String EMBED = "//go:embed ";

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Java lacks SHA-256, which it promises", e);
        }
    }

    /** The fingerprint of that request, in hexadecimal. */
    static String of(CompileRequest request) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.settings(request);
        fingerprint.folder(request.goDirectory().resolve("gen"));
        fingerprint.folder(request.goDirectory().resolve("rt"));
        fingerprint.file(request.goDirectory().resolve("go.work"));
        for (GoModule module : request.program().modules()) {
            fingerprint.text(module.path() + "@" + module.version() + " " + module.sum());
            if (isLocal(module)) {
                fingerprint.folder(Path.of(module.directory()));
            }
        }
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    /** True for a module that the user may change: the module cache has a version in its folders' names. */
    private static boolean isLocal(GoModule module) {
        return !module.directory().isEmpty() && !module.directory().contains("@");
    }

    private void settings(CompileRequest request) {
        text(request.program().goVersion() + " " + request.go() + " " + request.platform() + " " + request.cc());
        text(request.tags() + " " + request.ldflags() + " " + GoBuild.FLAGS);
        VARIABLES.forEach(name -> text(name + "=" + System.getenv(name)));
    }

    private void folder(Path folder) {
        TreeMap<String, Path> files = new TreeMap<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                    String name = dir.getFileName().toString();
                    return !dir.equals(folder) && (name.startsWith(".") || OUTPUT.contains(name))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        files.put(folder.relativize(file).toString(), file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
        boolean embeds = files.values().stream().anyMatch(Fingerprint::embeds);
        files.values().stream()
                .filter(file -> embeds || SOURCE.matcher(file.toString()).matches())
                .forEach(this::file);
    }

    /** Whether any file may go into what is built: then a log that grows beside the sources counts too. */
    private static boolean embeds(Path file) {
        try {
            return file.toString().endsWith(".go")
                    && Files.readString(file, StandardCharsets.ISO_8859_1).contains(EMBED);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void file(Path file) {
        text(file.toString());
        try {
            byte[] content = Files.readAllBytes(file);
            text(Integer.toString(content.length));
            digest.update(content);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void text(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static GopyException unreadable(Path path, IOException e) {
        return new GopyException("Sources could not be read from " + path + ": " + e.getMessage() + ".", e);
    }
}
