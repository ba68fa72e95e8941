package io.gopy.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListsTest {
    @Test
    void takesElementsAndCommas() {
        assertThat(Lists.flat(Arrays.asList("strings, path", null, " ", "net/url,")))
                .containsExactly("strings", "path", "net/url");
        assertThat(Lists.flat(null)).isEmpty();
    }

    @Test
    void splitsALineIntoWords() {
        assertThat(Lists.words(" -s  -X main.version=1 ")).isEqualTo(List.of("-s", "-X", "main.version=1"));
        assertThat(Lists.words(null)).isEmpty();
    }
}
