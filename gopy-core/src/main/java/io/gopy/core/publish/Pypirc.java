package io.gopy.core.publish;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code .pypirc}, the configuration of Python's upload tools:
 *
 * <pre>
 * [company]
 * repository = https://pypi.example.com/
 * username = ada
 * password = …
 * </pre>
 */
final class Pypirc {
    private Pypirc() {}

    /** The credentials of the section whose {@code repository} is that address. */
    static Optional<Credentials> find(Path file, URI repository) {
        Map<String, Map<String, String>> sections = sections(TextFile.lines(file));
        return sections.values().stream()
                .filter(section -> Address.same(section.getOrDefault("repository", ""), repository))
                .filter(section -> section.containsKey("password"))
                .map(section -> new Credentials(section.getOrDefault("username", "__token__"), section.get("password")))
                .findFirst();
    }

    private static Map<String, Map<String, String>> sections(Iterable<String> lines) {
        Map<String, Map<String, String>> sections = new HashMap<>();
        Map<String, String> section = new HashMap<>();
        for (String line : lines) {
            String text = line.strip();
            int equals = text.indexOf('=');
            if (text.startsWith("[") && text.endsWith("]")) {
                section = sections.computeIfAbsent(text, name -> new HashMap<>());
            } else if (equals > 0 && !text.startsWith("#") && !text.startsWith(";")) {
                section.put(
                        text.substring(0, equals).strip(),
                        text.substring(equals + 1).strip());
            }
        }
        return sections;
    }
}
