package io.gopy.core.wheel;

import io.gopy.core.GopyException;
import io.gopy.core.model.GoModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The folder {@code NAME-VERSION.dist-info} of a wheel, but for RECORD: METADATA, WHEEL, licences, SBOM
 * and {@code top_level.txt}.
 */
final class DistInfo {
    private static final List<String> PYTHONS = List.of("py2", "py3");

    private final WheelRequest request;
    private final DistributionName name;
    private final Version version;
    private final PlatformTag platform;

    DistInfo(WheelRequest request) {
        this.request = request;
        this.name = new DistributionName(request.distribution());
        this.version = Version.parse(request.version());
        this.platform = PlatformTag.of(request.library(), request.linuxTag());
    }

    /** The wheel's file name (PEP 427). */
    String wheelName() {
        return prefix() + "-" + String.join(".", PYTHONS) + "-none-" + platform + ".whl";
    }

    /** The folder's name, with a slash at the end. */
    String folder() {
        return prefix() + ".dist-info/";
    }

    /** Its files, in the order of their names. */
    List<Entry> entries(Set<String> packages) {
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.text(folder() + "METADATA", Metadata.render(name, version, request.project())));
        entries.add(Entry.text(folder() + "WHEEL", wheel()));
        licenses().forEach((file, path) -> entries.add(new Entry(folder() + "licenses/" + file, license(path))));
        List<GoModule> modules =
                request.modules().stream().filter(m -> !m.scratch()).toList();
        String sbom = Sbom.render(name, version, request.goVersion(), modules);
        entries.add(Entry.text(folder() + "sboms/" + name.escaped() + ".cdx.json", sbom));
        entries.add(Entry.text(folder() + "top_level.txt", String.join("\n", packages) + "\n"));
        return entries;
    }

    private String prefix() {
        return name.escaped() + "-" + version;
    }

    /** One {@code Tag} for each combination, as installers compare them. */
    private String wheel() {
        StringBuilder text =
                new StringBuilder("Wheel-Version: 1.0\nGenerator: gopy-maven-plugin\nRoot-Is-Purelib: false\n");
        for (String python : PYTHONS) {
            for (String tag : platform.tags()) {
                text.append("Tag: ").append(python).append("-none-").append(tag).append('\n');
            }
        }
        return text.toString();
    }

    /** The licence files by their names, of which a wheel has room for one each. */
    private SortedMap<String, Path> licenses() {
        SortedMap<String, Path> byName = new TreeMap<>();
        for (Path file : request.project().licenseFiles()) {
            Path other = byName.putIfAbsent(file.getFileName().toString(), file);
            if (other != null) {
                throw new GopyException("gopy.licenseFiles names " + other + " and " + file
                        + ", which have the same name within a wheel; rename one of them.");
            }
        }
        return byName;
    }

    private static byte[] license(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new GopyException(
                    "gopy.licenseFiles names " + file + ", which cannot be read (" + e.getMessage() + ").", e);
        }
    }
}
