package io.gopy.core.wheel;

import io.gopy.core.GopyException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * The time that every entry of an archive carries, so that equal sources give equal bytes: Maven's
 * {@code project.build.outputTimestamp}, else {@code SOURCE_DATE_EPOCH}, else the start of 1980, the
 * first that a zip archive can hold.
 */
public final class BuildTime {
    /** 1980-01-01T00:00:00Z. */
    public static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private BuildTime() {}

    /**
     * @param outputTimestamp ISO 8601 or seconds since 1970; null, empty or a single letter: not set
     * @param environment where {@code SOURCE_DATE_EPOCH} may stand
     * @throws GopyException if one of them is no time
     */
    public static Instant of(String outputTimestamp, Map<String, String> environment) {
        if (outputTimestamp != null && outputTimestamp.strip().length() > 1) {
            return parse("project.build.outputTimestamp", outputTimestamp.strip());
        }
        String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        return epoch.isEmpty() ? EARLIEST : parse("The environment variable SOURCE_DATE_EPOCH", epoch);
    }

    private static Instant parse(String where, String text) {
        try {
            Instant time = text.chars().allMatch(Character::isDigit)
                    ? Instant.ofEpochSecond(Long.parseLong(text))
                    : OffsetDateTime.parse(text).toInstant();
            return time.isBefore(EARLIEST) ? EARLIEST : time;
        } catch (DateTimeException | NumberFormatException e) {
            throw new GopyException(
                    where + " is \"" + text + "\", which is neither an ISO 8601 time (2026-01-31T12:00:00Z)"
                            + " nor a number of seconds since 1970.",
                    e);
        }
    }
}
