package io.gopy.core.publish;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Small files of the user's home folder. */
final class TextFile {
    private TextFile() {}

    /** The lines of a file, none if it is not there. */
    static List<String> lines(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new GopyException(
                    file + " cannot be read for credentials (" + e.getMessage()
                            + "); perhaps you should set gopy.serverId instead.",
                    e);
        }
    }
}
