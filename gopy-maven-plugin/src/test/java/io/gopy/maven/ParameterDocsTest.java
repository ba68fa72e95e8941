package io.gopy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/maven.md} has the parameters of the goals and their defaults, and the docs name no others. */
class ParameterDocsTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Path DESCRIPTOR = Path.of("target", "classes", "META-INF", "maven", "plugin.xml");

    /** An entry of a goal's configuration: attributes, and the property that sets it. */
    private static final Pattern CONFIGURED = Pattern.compile("<\\w+ ([^>]*)>\\$\\{([^}]+)\\}<");

    private static final Pattern DEFAULT = Pattern.compile("default-value=\"([^\"]*)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\|([^|]*)\\|");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** Properties, and their defaults; an empty one where the descriptor has none. */
    private static Map<String, String> parameters;

    @BeforeAll
    static void read() throws IOException {
        parameters = new TreeMap<>();
        for (String goal : Files.readString(DESCRIPTOR).split("<mojo>")) {
            if (goal.contains("<goal>help</goal>")) {
                continue; // made by Maven, with parameters of its own
            }
            CONFIGURED
                    .matcher(goal)
                    .results()
                    .forEach(entry -> parameters.put(entry.group(2), found(DEFAULT, entry.group(1))));
        }
    }

    @Test
    void the_table_has_every_parameter_and_no_other() throws IOException {
        assertThat(rows().keySet()).isEqualTo(parameters.keySet());
    }

    @Test
    void a_default_is_what_the_goals_have() throws IOException {
        Map<String, String> rows = rows();
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                assertThat(rows.get(name)).as(name).contains("`" + value + "`");
            }
        });
    }

    @Test
    void pages_set_only_what_there_is() throws IOException {
        Set<String> set = new TreeSet<>();
        for (Path page : pages()) {
            Pattern.compile("-D(gopy\\.\\w+)")
                    .matcher(Files.readString(page))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(set::add);
        }
        assertThat(parameters.keySet()).containsAll(set);
        assertThat(set).contains("gopy.packages");
    }

    /** The first column's names, each with the second column, where defaults stand. */
    private static Map<String, String> rows() throws IOException {
        String page = Files.readString(DOCS.resolve("maven.md"));
        String table = page.substring(page.indexOf("## All parameters"), page.indexOf("## How Maven's own"));
        Map<String, String> rows = new TreeMap<>();
        ROW.matcher(table)
                .results()
                .forEach(row -> QUOTED.matcher(row.group(1))
                        .results()
                        .map(name -> name.group(1))
                        .forEach(name -> rows.put(name, row.group(2))));
        return rows;
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(DOCS)) {
            List<Path> found = new ArrayList<>(
                    pages.filter(page -> page.toString().endsWith(".md")).toList());
            found.add(Path.of("..", "README.md"));
            return found;
        }
    }

    /** The first group of the first match, or nothing. */
    private static String found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }
}
