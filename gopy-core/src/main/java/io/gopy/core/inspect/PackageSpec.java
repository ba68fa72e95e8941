package io.gopy.core.inspect;

import io.gopy.core.GopyException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One entry of {@code gopy.packages}: {@code [alias=]path[@version]}; the path may end in {@code /...}
 * and may be relative to {@code gopy.goDirectory} ({@code ./...}).
 *
 * @param alias Python name asked for, empty for the default
 * @param path import path or pattern
 * @param version module version or query ({@code v1.6.0}, {@code latest}), empty for none
 */
public record PackageSpec(String alias, String path, String version) {
    private static final Pattern FORM = Pattern.compile("(?:([A-Za-z_][A-Za-z0-9_.]*)=)?([^@=\\s]+)(?:@([^@\\s]+))?");

    /**
     * Reads one entry.
     *
     * @throws GopyException if it has another form
     */
    public static PackageSpec parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new GopyException("gopy.packages holds \"" + text + "\", which is not of the form"
                    + " [alias=]path[@version], as strings, ./... or github.com/google/uuid@v1.6.0.");
        }
        return new PackageSpec(orEmpty(matcher.group(1)), matcher.group(2), orEmpty(matcher.group(3)));
    }

    /** True for a path below {@code gopy.goDirectory}. */
    public boolean local() {
        return path.equals(".") || path.equals("./...") || path.startsWith("./") || path.startsWith("../");
    }

    private static String orEmpty(String group) {
        return group == null ? "" : group;
    }
}
