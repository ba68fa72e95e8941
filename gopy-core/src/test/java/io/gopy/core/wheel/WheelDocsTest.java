package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/wheels.md} shows is what is produced. */
class WheelDocsTest {
    private static final Path PAGE = Path.of("..", "docs", "wheels.md");
    private static final Pattern VERSION_ROW = Pattern.compile("\\| (`\\d[^|]*`) \\| `(\\d[^`]*)` \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    @TempDir
    Path folder;

    @Test
    void every_version_of_the_table_is_turned_as_it_says() throws IOException {
        Matcher row = VERSION_ROW.matcher(Files.readString(PAGE));
        int rows = 0;
        for (; row.find(); rows++) {
            String python = row.group(2);
            assertThat(codes(row.group(1)))
                    .allSatisfy(maven -> assertThat(Version.parse(maven).text()).isEqualTo(python));
        }
        assertThat(rows).isGreaterThan(5);
    }

    @Test
    void the_files_of_dist_info_are_those_it_lists() throws IOException {
        String page = Files.readString(PAGE);
        WheelRequest request = Wheels.request(folder, "1.0-SNAPSHOT");
        assertThat(new DistInfo(request).entries(Set.of("greeter")))
                .allSatisfy(entry -> assertThat(page).contains(entry.name()));
    }

    @Test
    void requires_python_is_what_it_says() throws IOException {
        assertThat(Files.readString(PAGE)).contains("`" + Metadata.REQUIRES_PYTHON + "`");
    }

    private static Stream<String> codes(String cell) {
        return CODE.matcher(cell).results().map((MatchResult match) -> match.group(1));
    }
}
