package io.gopy.core.wheel;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a project tells about itself, as METADATA repeats it. All of it may be empty.
 *
 * @param summary one line about the distribution (POM: {@code <description>})
 * @param readme long description: {@code .md}, {@code .rst} or plain text
 * @param licenses SPDX expressions or names of licences (POM: {@code <licenses>}); a user may choose any
 * @param licenseFiles texts of licences to ship
 * @param authors as {@code Ada Lovelace <ada@example.com>} or a name alone (POM: {@code <developers>})
 * @param urls label to address, as {@code Source} (POM: {@code <url>}, {@code <scm>})
 * @param classifiers trove classifiers ({@code gopy.classifiers})
 * @param keywords words to find it by ({@code gopy.keywords})
 */
public record ProjectFacts(
        String summary,
        Optional<Path> readme,
        List<String> licenses,
        List<Path> licenseFiles,
        List<String> authors,
        Map<String, String> urls,
        List<String> classifiers,
        List<String> keywords) {
    public ProjectFacts {
        licenses = List.copyOf(licenses);
        licenseFiles = List.copyOf(licenseFiles);
        authors = List.copyOf(authors);
        urls = Collections.unmodifiableMap(new TreeMap<>(urls));
        classifiers = List.copyOf(classifiers);
        keywords = List.copyOf(keywords);
    }

    /** A project that tells nothing. */
    public static ProjectFacts none() {
        return new ProjectFacts("", Optional.empty(), List.of(), List.of(), List.of(), Map.of(), List.of(), List.of());
    }
}
