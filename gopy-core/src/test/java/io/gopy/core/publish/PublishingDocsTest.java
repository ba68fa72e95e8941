package io.gopy.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;

/** The messages that {@code docs/publishing.md} explains are those that are given. */
class PublishingDocsTest {
    private static final URI INDEX = URI.create("https://pypi.example.com/");
    private static final Optional<Credentials> ADA = Optional.of(new Credentials("ada", "s3cret"));

    @Test
    void explains_what_users_read() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "publishing.md"));
        for (String message : new String[] {
            Answers.denied(INDEX, Optional.empty(), 401).getMessage(),
            Answers.denied(INDEX, ADA, 403).getMessage(),
            Answers.unreachable(INDEX, new SSLException("no path")).getMessage(),
            Answers.unreachable(INDEX, new ConnectException()).getMessage()
        }) {
            assertThat(explained(page, message)).as(message).isTrue();
        }
    }

    /** Whether a row of the table quotes a part of that message; {@code …} and the HTTP status are left out. */
    private static boolean explained(String page, String message) {
        Matcher row = Pattern.compile("(?m)^\\| `… ([^`]+)`").matcher(page);
        String words = message.replaceAll(" \\(HTTP \\d+\\)", "");
        return row.results()
                .map(match -> match.group(1).replaceAll(" \\(HTTP \\d+\\)", ""))
                .anyMatch(words::contains);
    }
}
