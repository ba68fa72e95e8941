package io.gopy.core.wheel;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes {@code NAME-VERSION-py2.py3-none-PLATFORM.whl}: the staged files in the order of their names,
 * then the dist-info folder, RECORD last.
 *
 * <p>The file appears under its name only when it is complete.
 */
public final class WheelWriter {
    private static final Set<String> LEFT_OUT = Set.of(".pyc", ".pyo", ".h");

    private WheelWriter() {}

    /**
     * Writes the wheel.
     *
     * @return the wheel's path
     * @throws GopyException for a bad name or version, a library without a platform tag, a folder that
     *     cannot be read or written
     */
    public static Path write(WheelRequest request) {
        DistInfo info = new DistInfo(request);
        List<Entry> entries = staged(request.stage());
        if (entries.isEmpty()) {
            throw new GopyException("There is nothing to put into a wheel below " + request.stage()
                    + "; run the goals generate and compile first.");
        }
        entries.addAll(info.entries(topLevel(entries)));
        Record record = new Record();
        entries.forEach(record::add);
        entries.add(record.finish(info.folder() + "RECORD"));
        return save(entries, request, info.wheelName());
    }

    private static List<Entry> staged(Path stage) {
        try (Stream<Path> files = Files.walk(stage)) {
            List<Entry> entries = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = stage.relativize(file).toString().replace('\\', '/');
                if (LEFT_OUT.stream().noneMatch(name::endsWith)) {
                    entries.add(new Entry(name, Files.readAllBytes(file)));
                }
            }
            entries.sort((a, b) -> a.name().compareTo(b.name()));
            return entries;
        } catch (IOException e) {
            throw new GopyException(
                    "The staged package in " + stage + " cannot be read (" + e.getMessage()
                            + "); run the goals generate and compile first.",
                    e);
        }
    }

    private static Set<String> topLevel(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.name().split("/", 2)[0].replaceFirst("\\.py$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path save(List<Entry> entries, WheelRequest request, String name) {
        Path wheel = request.wheelDirectory().resolve(name);
        try {
            Files.createDirectories(request.wheelDirectory());
            Archive.write(entries, wheel, request.time());
            return wheel;
        } catch (IOException e) {
            throw new GopyException(
                    "The wheel " + wheel + " cannot be written (" + e.getMessage()
                            + "); perhaps the disk is full, or gopy.wheelDirectory should name a folder that you may write to.",
                    e);
        }
    }
}
