package io.gopy.core.files;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder's files, gathered in memory and written at once: first all that changed beside their places,
 * then moved, so that a full disk or a failed build leaves no file half written. What is there and no
 * longer belongs is removed; files with the same content stay untouched.
 */
public final class FileTree {
    private static final String SUFFIX = ".gopy-new";

    private final Map<String, byte[]> files = new TreeMap<>();

    /** Adds a file; {@code path} is relative, with slashes. */
    public void add(String path, byte[] content) {
        files.put(path, content);
    }

    public void add(String path, String content) {
        add(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /** A hash of all names and contents, in hexadecimal: a tree with the same one is the same tree. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEach((path, content) -> {
                digest.update((path + "\0" + content.length + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * Writes the tree.
     *
     * @param kept file names that stay although the tree lacks them
     * @return true if anything changed
     * @throws GopyException if the folder cannot be written
     */
    public boolean write(Path folder, Set<String> kept) {
        boolean changed = writeInto(folder);
        try {
            return removeOthers(folder, kept) | changed;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    /** Writes the tree's files and leaves all others alone. */
    public boolean writeInto(Path folder) {
        try {
            List<String> changed = files.keySet().stream()
                    .filter(path -> !same(folder.resolve(path), files.get(path)))
                    .toList();
            for (String path : changed) {
                Path file = folder.resolve(path + SUFFIX);
                Files.createDirectories(file.getParent());
                Files.write(file, files.get(path));
            }
            for (String path : changed) {
                Files.move(
                        folder.resolve(path + SUFFIX),
                        folder.resolve(path),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            return !changed.isEmpty();
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static GopyException unwritable(Path folder, IOException e) {
        return new GopyException(
                "The generated files could not be written to " + folder + ": " + e.getMessage()
                        + "; perhaps you should free space there, or change gopy.outputDirectory.",
                e);
    }

    private boolean removeOthers(Path folder, Set<String> kept) throws IOException {
        List<Path> others;
        try (Stream<Path> all = Files.walk(folder)) {
            others = all.filter(Files::isRegularFile)
                    .filter(file -> !kept.contains(file.getFileName().toString()))
                    .filter(file -> !compiledBySomePython(file))
                    .filter(file -> !files.containsKey(
                            folder.relativize(file).toString().replace('\\', '/')))
                    .collect(Collectors.toList());
        }
        for (Path file : others) {
            Files.delete(file);
        }
        return !others.isEmpty();
    }

    private static boolean compiledBySomePython(Path file) {
        return file.getFileName().toString().endsWith(".pyc");
    }

    private static boolean same(Path file, byte[] content) {
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false; // written anew, which tells what is wrong with it
        }
    }
}
