package io.gopy.core.compile;

import io.gopy.core.files.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A vendored module's {@code vendor} folder, copied beside {@code go.work}: Go takes it from there when
 * the first line of {@code modules.txt} says that it is a workspace's.
 */
final class Vendor {
    private static final String MODULES = "modules.txt";
    private static final String WORKSPACE = "## workspace\n";

    private final Path target;

    Vendor(Path goDirectory) {
        this.target = goDirectory.resolve("vendor");
    }

    /** Copies the folder of the one module that has it; removes an old copy where none has. */
    void copy(Set<Path> modules) throws IOException {
        List<Path> vendored = modules.stream()
                .map(module -> module.resolve("vendor"))
                .filter(folder -> Files.isRegularFile(folder.resolve(MODULES)))
                .toList();
        Folders.delete(target);
        if (vendored.size() == 1) {
            copyTree(vendored.get(0));
            Path list = target.resolve(MODULES);
            Files.writeString(list, WORKSPACE + Files.readString(list));
        }
    }

    private void copyTree(Path from) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path to = target.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
