package io.gopy.core.wheel;

import io.gopy.core.GopyException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a distribution, as {@code pip install} takes it.
 *
 * @param text as the user wrote it, as {@code Acme.Greeter}
 */
public record DistributionName(String text) {
    /** PEP 508, "Names". */
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9._-]*[A-Za-z0-9]");

    /** @throws GopyException if PEP 508 does not allow the name */
    public DistributionName {
        if (!FORM.matcher(text).matches()) {
            throw new GopyException("gopy.name is \"" + text + "\", which is no name for a Python distribution;"
                    + " use ASCII letters, digits, '-', '_' and '.', with a letter or digit at both ends.");
        }
    }

    /** The name that indexes compare by (PEP 503), as {@code acme-greeter}. */
    public String normalized() {
        return text.replaceAll("[-_.]+", "-").toLowerCase(Locale.ROOT);
    }

    /** The name within file names (PEP 427 and its successors), as {@code acme_greeter}. */
    public String escaped() {
        return normalized().replace('-', '_');
    }
}
