package io.gopy.core.bind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code gopy.includes} and {@code gopy.excludes} leave: patterns of symbols by package name, {@code
 * strings.To*} or {@code bytes.Buffer.Read*}, or by import path, {@code net/url.Parse}.
 */
final class SymbolFilter {
    private final List<Pattern> includes;
    private final List<Pattern> excludes;

    SymbolFilter(List<String> includes, List<String> excludes) {
        this.includes = includes.stream().map(SymbolFilter::pattern).toList();
        this.excludes = excludes.stream().map(SymbolFilter::pattern).toList();
    }

    /** Why that symbol is left out; empty if it is not. */
    Optional<String> refusal(String instance) {
        String symbol = withoutArguments(instance);
        if (matches(excludes, symbol)) {
            return Optional.of("left out by gopy.excludes");
        }
        return includes.isEmpty() || matches(includes, symbol)
                ? Optional.empty()
                : Optional.of("not among gopy.includes");
    }

    /** {@code x.List[int].Add} is left out with {@code x.List.Add}. */
    private static String withoutArguments(String symbol) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char c : symbol.toCharArray()) {
            depth += c == '[' ? 1 : 0;
            if (depth == 0) {
                plain.append(c);
            }
            depth -= c == ']' ? 1 : 0;
        }
        return plain.toString();
    }

    private static boolean matches(List<Pattern> patterns, String symbol) {
        String shortName = symbol.substring(symbol.lastIndexOf('/') + 1);
        return patterns.stream()
                .anyMatch(
                        p -> p.matcher(symbol).matches() || p.matcher(shortName).matches());
    }

    private static Pattern pattern(String glob) {
        return Pattern.compile(Pattern.compile("\\*")
                .splitAsStream(glob + " ")
                .map(String::stripTrailing)
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }
}
