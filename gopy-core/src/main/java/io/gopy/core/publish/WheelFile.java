package io.gopy.core.publish;

import io.gopy.core.GopyException;
import io.gopy.core.wheel.DistributionName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A finished wheel and what it says of itself.
 *
 * @param path the file
 * @param sha256 hash of its bytes, in hexadecimal
 * @param metadata its METADATA
 */
record WheelFile(Path path, String sha256, CoreMetadata metadata) {

    /** @throws GopyException if it is no wheel */
    static WheelFile read(Path path) {
        if (path.getFileName().toString().split("-").length < 5
                || !path.toString().endsWith(".whl")) {
            throw broken(path, "its name is not of the form NAME-VERSION-PYTHON-ABI-PLATFORM.whl", null);
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            ZipEntry entry = zip.stream()
                    .filter(e -> e.getName().matches("[^/]+\\.dist-info/METADATA"))
                    .findFirst()
                    .orElseThrow(() -> broken(path, "it holds no METADATA", null));
            try (InputStream content = zip.getInputStream(entry)) {
                String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                return new WheelFile(path, Sha256.of(path), CoreMetadata.parse(text));
            }
        } catch (IOException e) {
            throw broken(path, e.getMessage(), e);
        }
    }

    /** The file's name. */
    String name() {
        return path.getFileName().toString();
    }

    /** Name of the project as indexes compare it (PEP 503). */
    String project() {
        return new DistributionName(metadata.first("Name")).normalized();
    }

    /** The interpreters it is for, as in the name: {@code py2.py3}. */
    String pythonTag() {
        List<String> parts = List.of(name().split("-"));
        return parts.get(parts.size() - 3);
    }

    private static GopyException broken(Path path, String why, IOException cause) {
        return new GopyException(
                path + " cannot be published as a wheel: " + why + "; run the goal wheel again.", cause);
    }
}
