package io.gopy.core.wheel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the licence names of a POM into an SPDX expression (PEP 639): {@code The Apache Software
 * License, Version 2.0} is {@code Apache-2.0}; several are joined by {@code OR}, as Maven means them.
 */
final class License {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("apache 2", "Apache-2.0"),
            Map.entry("apache 2.0", "Apache-2.0"),
            Map.entry("mit", "MIT"),
            Map.entry("bsd 2-clause", "BSD-2-Clause"),
            Map.entry("bsd 3-clause", "BSD-3-Clause"),
            Map.entry("new bsd", "BSD-3-Clause"),
            Map.entry("eclipse public 2.0", "EPL-2.0"),
            Map.entry("mozilla public 2.0", "MPL-2.0"),
            Map.entry("gnu general public 3", "GPL-3.0-only"),
            Map.entry("gnu lesser general public 3", "LGPL-3.0-only"),
            Map.entry("isc", "ISC"),
            Map.entry("unlicense", "Unlicense"));

    private static final String ID = "\\(*[A-Za-z0-9][A-Za-z0-9.+-]*\\)*";
    private static final Pattern EXPRESSION = Pattern.compile(ID + "(?: (?:AND|OR|WITH) " + ID + ")*");

    private License() {}

    /** The expression that says the same; empty if there are no licences or one of them is not known. */
    static Optional<String> expression(List<String> licenses) {
        List<Optional<String>> each = licenses.stream().map(License::spdx).toList();
        if (each.isEmpty() || each.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        boolean several = each.size() > 1;
        return Optional.of(each.stream()
                .map(Optional::get)
                .map(one -> several && one.contains(" ") ? "(" + one + ")" : one)
                .collect(Collectors.joining(" OR ")));
    }

    private static Optional<String> spdx(String license) {
        String plain = license.toLowerCase(Locale.ROOT)
                .replaceAll("\\b(the|software|licen[sc]e|version|v(?=\\d))\\b|[,()]|v(?=\\d)", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String known = NAMES.get(plain);
        if (known != null) {
            return Optional.of(known);
        }
        return EXPRESSION.matcher(license).matches() ? Optional.of(license) : Optional.empty();
    }
}
