package io.gopy.core.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code .netrc}: {@code machine HOST login USER password SECRET}, over one line or several. */
final class Netrc {
    private Netrc() {}

    /** The login of that machine; {@code default} entries are for browsers and not used. */
    static Optional<Credentials> find(Path file, String host) {
        List<String> words = words(file);
        for (int i = 0; i + 1 < words.size(); i++) {
            if (words.get(i).equals("machine") && words.get(i + 1).equals(host)) {
                return entry(words.subList(i + 2, words.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Credentials> entry(List<String> words) {
        String login = "";
        String password = "";
        for (int i = 0; i + 1 < words.size() && !List.of("machine", "default").contains(words.get(i)); i += 2) {
            switch (words.get(i)) {
                case "login" -> login = words.get(i + 1);
                case "password" -> password = words.get(i + 1);
                default -> {}
            }
        }
        return password.isEmpty() ? Optional.empty() : Optional.of(new Credentials(login, password));
    }

    private static List<String> words(Path file) {
        List<String> words = new ArrayList<>();
        for (String line : TextFile.lines(file)) {
            if (!line.strip().startsWith("#")) {
                words.addAll(List.of(line.strip().split("\\s+")));
            }
        }
        words.removeIf(String::isEmpty);
        return words;
    }
}
