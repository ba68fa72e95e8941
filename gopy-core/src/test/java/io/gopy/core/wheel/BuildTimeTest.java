package io.gopy.core.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gopy.core.GopyException;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuildTimeTest {
    private static final Map<String, String> EPOCH = Map.of("SOURCE_DATE_EPOCH", "1000000000");

    @Test
    void prefers_mavens_timestamp_to_the_environment() {
        assertThat(BuildTime.of("2026-01-31T12:00:00+01:00", EPOCH)).isEqualTo(Instant.parse("2026-01-31T11:00:00Z"));
        assertThat(BuildTime.of("1700000000", EPOCH)).isEqualTo(Instant.ofEpochSecond(1700000000));
        assertThat(BuildTime.of(null, EPOCH)).isEqualTo(Instant.ofEpochSecond(1000000000));
        assertThat(BuildTime.of("x", EPOCH)).isEqualTo(Instant.ofEpochSecond(1000000000));
    }

    @Test
    void is_the_first_time_a_zip_can_hold_where_none_is_given_or_an_earlier_one() {
        assertThat(BuildTime.of("", Map.of())).isEqualTo(BuildTime.EARLIEST);
        assertThat(BuildTime.of("0000000", Map.of())).isEqualTo(BuildTime.EARLIEST);
    }

    @Test
    void names_the_property_that_is_no_time() {
        assertThatThrownBy(() -> BuildTime.of("yesterday", Map.of()))
                .isInstanceOf(GopyException.class)
                .hasMessageContaining("project.build.outputTimestamp is \"yesterday\"");
        assertThatThrownBy(() -> BuildTime.of("", Map.of("SOURCE_DATE_EPOCH", "soon")))
                .hasMessageContaining("SOURCE_DATE_EPOCH is \"soon\"");
    }
}
