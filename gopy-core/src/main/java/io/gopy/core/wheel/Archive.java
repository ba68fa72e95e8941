package io.gopy.core.wheel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zip archives that depend on their entries alone: one time, one mode, no extra fields, no local time zone. */
final class Archive {
    /** A regular file, {@code rw-r--r--}. */
    private static final int MODE = 0100644;

    private Archive() {}

    /** Writes beside the target first and moves it into place. */
    static void write(List<Entry> entries, Path target, Instant time) throws IOException {
        Path temporary = Files.createTempFile(target.getParent(), ".gopy", ".whl.part");
        try {
            try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(temporary)) {
                for (Entry entry : entries) {
                    add(zip, entry, time);
                }
            }
            publicMode(temporary);
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** {@code setTime} would depend on the machine's time zone. */
    private static void add(ZipArchiveOutputStream zip, Entry entry, Instant time) throws IOException {
        ZipArchiveEntry header = new ZipArchiveEntry(entry.name());
        header.setTimeLocal(LocalDateTime.ofEpochSecond(time.getEpochSecond(), 0, ZoneOffset.UTC));
        header.setUnixMode(MODE);
        header.setSize(entry.content().length);
        zip.putArchiveEntry(header);
        zip.write(entry.content());
        zip.closeArchiveEntry();
    }

    /** Temporary files are for their owner alone; a wheel is for everyone that may read its folder. */
    private static void publicMode(Path file) throws IOException {
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        }
    }
}
