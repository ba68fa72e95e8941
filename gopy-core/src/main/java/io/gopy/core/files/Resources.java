package io.gopy.core.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The runtimes that lie in this jar as they are, in their own languages. */
public final class Resources {
    private static final String ROOT = "/io/gopy/core/";

    private Resources() {}

    /**
     * Adds a folder's files to a tree.
     *
     * @param known a file that is in the folder, by its path below {@code io/gopy/core}: its folder is the one
     * @param target folder within the tree
     */
    public static void copy(String known, FileTree tree, String target) {
        URL url = Resources.class.getResource(ROOT + known);
        try {
            URI uri = url.toURI();
            if (!uri.getScheme().equals("jar")) {
                copy(Path.of(uri).getParent(), tree, target);
                return;
            }
            URI jar = URI.create(uri.getSchemeSpecificPart().split("!")[0]);
            try (FileSystem files = FileSystems.newFileSystem(Path.of(jar), Map.of())) {
                copy(files.getPath(ROOT + known).getParent(), tree, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("no URI: " + url, e);
        }
    }

    private static void copy(Path folder, FileTree tree, String target) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (!path.contains("__pycache__")) {
                tree.add(target + path, Files.readAllBytes(file));
            }
        }
    }
}
