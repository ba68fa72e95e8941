package io.gopy.core.bind;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Python names of Go names.
 *
 * <p>Sample: {@code ParseURL} → {@code parse_url}, {@code UserIDs} → {@code user_ids}, {@code
 * LeadingZeros64} → {@code leading_zeros64}, {@code RFC3339Nano} → {@code RFC3339_NANO}.
 */
public final class PythonNames {
    /** Keywords of any Python from 2.7 on (soft ones are names), and builtin constants. */
    private static final Set<String> RESERVED = Set.of(
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "exec",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "print",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield",
            "None",
            "True",
            "False");

    /** Between a lower-case letter or digit and a capital. */
    private static final Pattern WORD = Pattern.compile("(?<=[\\p{Ll}\\p{Nd}])(?=\\p{Lu})");

    /** Before the last capital of a run that a lower-case letter follows, except a plural {@code s}. */
    private static final Pattern RUN = Pattern.compile("(?<=\\p{Lu})(?=\\p{Lu}(?!s(?:\\P{Ll}|$))\\p{Ll})");

    /** Words whose capitals do not begin a word. */
    private static final Pattern NAN = Pattern.compile("NaN(?=s?(?:\\P{Ll}|$))");

    private static final Pattern IP_VERSION = Pattern.compile("IPv(?=[46])");

    private PythonNames() {}

    /** The snake_case form, with a trailing {@code _} where it is a keyword. */
    public static String snake(String goName) {
        return safe(words(goName).toLowerCase(Locale.ROOT));
    }

    /** The UPPER_SNAKE form. */
    public static String upper(String goName) {
        return safe(words(goName).toUpperCase(Locale.ROOT));
    }

    /** The name, with a trailing {@code _} where it is a keyword or a builtin constant. */
    public static String safe(String name) {
        return RESERVED.contains(name) ? name + "_" : name;
    }

    /** A path element as an identifier: other characters become {@code _}, a leading digit gets one before it. */
    public static String identifier(String pathElement) {
        String name = pathElement.replaceAll("[^\\p{L}\\p{Nd}_]", "_");
        return safe(name.isEmpty() || Character.isDigit(name.charAt(0)) ? "_" + name : name);
    }

    /**
     * The name in ASCII, which Python 2.7 asks of parameters: accents go, other letters are spelled out
     * ({@code θ} → {@code theta}).
     */
    static String ascii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return plain.codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : lastWord(Character.getName(c)))
                .collect(Collectors.joining());
    }

    private static String lastWord(String unicodeName) {
        return unicodeName
                .substring(unicodeName.lastIndexOf(' ') + 1)
                .replace('-', '_')
                .toLowerCase(Locale.ROOT);
    }

    private static String words(String goName) {
        String plain = IP_VERSION.matcher(NAN.matcher(goName).replaceAll("Nan")).replaceAll("Ipv");
        return RUN.matcher(WORD.matcher(plain).replaceAll("_")).replaceAll("_");
    }
}
