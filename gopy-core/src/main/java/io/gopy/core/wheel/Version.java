package io.gopy.core.wheel;

import io.gopy.core.GopyException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version in PEP 440's normal form, made from that form or from Maven's:
 *
 * <pre>
 * 1.2.0-SNAPSHOT                 1.2.0.dev0
 * 1.2.0-20260131.120000-3        1.2.0.dev20260131120000
 * 1.2.0-alpha-1, 1.2.0-M1        1.2.0a1
 * 1.2.0-beta2                    1.2.0b2
 * 1.2.0-RC1, 1.2.0-CR1           1.2.0rc1
 * 1.2.0.Final, 1.2.0-GA          1.2.0
 * 1.2.0-SP2, 1.2.0-2             1.2.0.post2
 * </pre>
 *
 * @param text the normal form
 */
public record Version(String text) {
    private static final String SEPARATOR = "[-_.]?";

    /** PEP 440 as Python's tools read it, with Maven's further words for the same things. */
    private static final Pattern FORM = Pattern.compile(
            "v?(?:(?<epoch>\\d+)!)?(?<release>\\d+(?:\\.\\d+)*)"
                    + "(?:" + SEPARATOR + "(?<pre>alpha|a|beta|b|milestone|m|preview|pre|rc|cr|c)" + SEPARATOR
                    + "(?<preN>\\d*))?"
                    + "(?:[-.](?:final|ga|release))?"
                    + "(?:-(?<bare>\\d+)|" + SEPARATOR + "(?<post>post|rev|r|sp)" + SEPARATOR + "(?<postN>\\d*))?"
                    + "(?:" + SEPARATOR + "(?<dev>dev)" + SEPARATOR + "(?<devN>\\d*))?"
                    + "(?:\\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIMESTAMPED = Pattern.compile("-(\\d{8})\\.(\\d{6})-\\d+$");

    /**
     * Reads a version in either form.
     *
     * @throws GopyException if there is no PEP 440 version that says the same
     */
    public static Version parse(String text) {
        Matcher matcher = FORM.matcher(snapshotAsDev(text.strip()));
        if (!matcher.matches()) {
            throw new GopyException("The version \"" + text + "\" cannot be said in Python's terms (PEP 440);"
                    + " perhaps you should set gopy.version to one that can, as 1.2.0, 1.2.0rc1, 1.2.0.dev3"
                    + " or 1.2.0+local.");
        }
        return new Version(epoch(matcher)
                + release(matcher)
                + pre(matcher)
                + post(matcher)
                + numbered(".dev", matcher.group("dev"), matcher.group("devN"))
                + local(matcher));
    }

    @Override
    public String toString() {
        return text;
    }

    private static String snapshotAsDev(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.endsWith("-snapshot")) {
            return lower.substring(0, lower.length() - "-snapshot".length()) + ".dev0";
        }
        return TIMESTAMPED.matcher(lower).replaceFirst(".dev$1$2");
    }

    private static String epoch(Matcher matcher) {
        String epoch = matcher.group("epoch");
        return epoch == null || number(epoch).equals("0") ? "" : number(epoch) + "!";
    }

    private static String release(Matcher matcher) {
        return String.join(
                ".",
                List.of(matcher.group("release").split("\\.")).stream()
                        .map(Version::number)
                        .toList());
    }

    private static String pre(Matcher matcher) {
        String word = matcher.group("pre");
        if (word == null) {
            return "";
        }
        String letter = switch (word.toLowerCase(Locale.ROOT)) {
            case "alpha", "a", "milestone", "m" -> "a";
            case "beta", "b" -> "b";
            default -> "rc";
        };
        return numbered(letter, word, matcher.group("preN"));
    }

    private static String post(Matcher matcher) {
        String bare = matcher.group("bare");
        return bare != null ? ".post" + number(bare) : numbered(".post", matcher.group("post"), matcher.group("postN"));
    }

    private static String local(Matcher matcher) {
        String local = matcher.group("local");
        return local == null ? "" : "+" + local.toLowerCase(Locale.ROOT).replaceAll("[-_]", ".");
    }

    private static String numbered(String prefix, String word, String digits) {
        return word == null ? "" : prefix + (digits.isEmpty() ? "0" : number(digits));
    }

    private static String number(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }
}
