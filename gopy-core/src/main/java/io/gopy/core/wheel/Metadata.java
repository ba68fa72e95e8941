package io.gopy.core.wheel;

import io.gopy.core.GopyException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/**
 * The file METADATA (core metadata 2.4):
 *
 * <pre>
 * Metadata-Version: 2.4
 * Name: greeter
 * Version: 1.0.dev0
 * Summary: Greets people.
 * License-Expression: Apache-2.0
 * License-File: LICENSE
 * Project-URL: Homepage, https://example.com
 * Requires-Python: &gt;=2.7, !=3.0.*, !=3.1.*, !=3.2.*, !=3.3.*
 * Description-Content-Type: text/markdown; charset=UTF-8
 *
 * # Greeter …
 * </pre>
 */
final class Metadata {
    /** What the runtime that every wheel carries is written for: Python 2.7, and 3.4 and later. */
    static final String REQUIRES_PYTHON = ">=2.7, !=3.0.*, !=3.1.*, !=3.2.*, !=3.3.*";

    private final StringBuilder text = new StringBuilder();

    private Metadata() {}

    /** @throws GopyException if the README cannot be read, or classifiers speak of a licence beside an expression */
    static String render(DistributionName name, Version version, ProjectFacts project) {
        Metadata metadata = new Metadata();
        metadata.field("Metadata-Version", "2.4");
        metadata.field("Name", name.text());
        metadata.field("Version", version.text());
        metadata.optional("Summary", project.summary());
        metadata.optional("Keywords", String.join(",", project.keywords()));
        project.authors().stream().filter(a -> !a.contains("@")).forEach(a -> metadata.field("Author", a));
        metadata.optional("Author-email", emails(project));
        metadata.licenses(project);
        project.classifiers().forEach(classifier -> metadata.field("Classifier", classifier));
        project.urls().forEach((label, url) -> metadata.field("Project-URL", label + ", " + url));
        metadata.field("Requires-Python", REQUIRES_PYTHON);
        metadata.description(project);
        return metadata.text.toString();
    }

    private static String emails(ProjectFacts project) {
        return String.join(
                ", ", project.authors().stream().filter(a -> a.contains("@")).toList());
    }

    private void licenses(ProjectFacts project) {
        Optional<String> expression = License.expression(project.licenses());
        expression.ifPresent(value -> field("License-Expression", value));
        if (expression.isEmpty()) {
            optional("License", String.join("; ", project.licenses()));
        }
        project.licenseFiles()
                .forEach(file -> field("License-File", file.getFileName().toString()));
        Optional<String> mixed = project.classifiers().stream()
                .filter(classifier -> classifier.startsWith("License ::"))
                .findFirst();
        if (expression.isPresent() && mixed.isPresent()) {
            throw new GopyException("gopy.classifiers holds \"" + mixed.get() + "\" beside the licence \""
                    + expression.get() + "\" of the POM, and indexes refuse both together; take the classifier out.");
        }
    }

    private void description(ProjectFacts project) {
        Optional<Path> readme = project.readme();
        field("Description-Content-Type", readme.map(Metadata::contentType).orElse("text/plain") + "; charset=UTF-8");
        text.append('\n').append(readme.map(Metadata::read).orElse(project.summary()));
        if (text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private static String contentType(Path readme) {
        String name = readme.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".md") ? "text/markdown" : name.endsWith(".rst") ? "text/x-rst" : "text/plain";
    }

    private static String read(Path readme) {
        try {
            return Files.readString(readme).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new GopyException(
                    "gopy.readme names " + readme + ", which cannot be read as UTF-8 text (" + e.getMessage() + ").",
                    e);
        }
    }

    private void optional(String name, String value) {
        if (!value.isBlank()) {
            field(name, value);
        }
    }

    /** One header; line breaks within a value become spaces, for a header ends at the line's end. */
    private void field(String name, String value) {
        text.append(name)
                .append(": ")
                .append(value.strip().replaceAll("\\s+", " "))
                .append('\n');
    }
}
