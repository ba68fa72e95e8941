package io.gopy.core.bind;

import io.gopy.core.model.GoType;
import java.util.Map;
import java.util.Set;

/**
 * Public attributes of the Python types that bound classes derive from, on any Python from 2.7 on: they
 * win over Go methods of the same name, which get a trailing {@code _}.
 */
final class BaseAttributes {
    private static final Set<String> INT = names("""
            as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator
            real to_bytes""");
    private static final Set<String> FLOAT =
            names("as_integer_ratio conjugate from_number fromhex hex imag is_integer real");
    private static final Set<String> COMPLEX = names("conjugate from_number imag real");
    private static final Set<String> STRING = names("""
            capitalize casefold center count decode encode endswith expandtabs find format format_map index
            isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle
            isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex
            rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper
            zfill""");
    private static final Set<String> BYTES = names("""
            capitalize center count decode encode endswith expandtabs find format fromhex hex index isalnum
            isalpha isascii isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition
            removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines
            startswith strip swapcase title translate upper zfill""");
    private static final Set<String> TIMEDELTA = names("days max microseconds min resolution seconds total_seconds");

    private static final Set<String> DATETIME = names("""
            astimezone combine ctime date day dst fold fromisocalendar fromisoformat fromordinal fromtimestamp
            hour isocalendar isoformat isoweekday max microsecond min minute month now replace resolution second
            strftime strptime time timestamp timetuple timetz today toordinal tzinfo tzname utcfromtimestamp
            utcnow utcoffset utctimetuple weekday year""");

    /** Attributes of the runtime's exception classes, besides Python's own. */
    private static final Set<String> EXCEPTION = names("add_note args errors results with_traceback");

    private static final Set<String> SEQUENCE =
            names("append capacity clear count extend index insert memoryview pop remove reverse sort tolist");
    private static final Set<String> MAPPING = names("clear get items keys pop popitem setdefault update values");

    private static final Set<String> CHANNEL = names("capacity close recv send");

    private static final Set<String> REF = names("value");

    private static final Set<String> ENUM = names("name value");

    private static final Map<String, Set<String>> BY_CODE = Map.ofEntries(
            Map.entry("?", INT),
            Map.entry("b", INT),
            Map.entry("h", INT),
            Map.entry("i", INT),
            Map.entry("q", INT),
            Map.entry("B", INT),
            Map.entry("H", INT),
            Map.entry("I", INT),
            Map.entry("Q", INT),
            Map.entry("r", INT),
            Map.entry("f", FLOAT),
            Map.entry("d", FLOAT),
            Map.entry("F", COMPLEX),
            Map.entry("D", COMPLEX),
            Map.entry("s", STRING),
            Map.entry("y", BYTES),
            Map.entry("a", BYTES));

    private BaseAttributes() {}

    private static Set<String> names(String words) {
        return Set.of(words.split("\\s+"));
    }

    /** Names that a class over that wire code has already. */
    static Set<String> of(String code) {
        return BY_CODE.getOrDefault(code, Set.of());
    }

    /** Of the views of slices and arrays, of maps, or of channels. */
    static Set<String> ofViews(GoType underlying) {
        if (underlying instanceof GoType.Chan) {
            return CHANNEL;
        }
        return underlying instanceof GoType.Map ? MAPPING : SEQUENCE;
    }

    static Set<String> ofExceptions() {
        return EXCEPTION;
    }

    static Set<String> ofRefs() {
        return REF;
    }

    static Set<String> ofEnums() {
        return ENUM;
    }

    /** Of the classes that stand for types of package time: timedelta's and datetime's. */
    static Set<String> ofTime(boolean duration) {
        return duration ? TIMEDELTA : DATETIME;
    }
}
