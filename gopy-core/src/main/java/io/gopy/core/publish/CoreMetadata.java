package io.gopy.core.publish;

import java.util.ArrayList;
import java.util.List;

/**
 * The headers of a METADATA file, and its description.
 *
 * @param headers in their order; a name may occur more than once
 * @param description the text below them
 */
record CoreMetadata(List<Header> headers, String description) {
    /** One line {@code Name: value}. */
    record Header(String name, String value) {}

    static CoreMetadata parse(String text) {
        String[] parts = text.split("\n\n", 2);
        List<Header> headers = new ArrayList<>();
        for (String line : parts[0].split("\n")) {
            String[] pair = line.split(":", 2);
            if (pair.length == 2) {
                headers.add(new Header(pair[0].strip(), pair[1].strip()));
            }
        }
        return new CoreMetadata(List.copyOf(headers), parts.length == 2 ? parts[1] : "");
    }

    /** The first value of that header, empty if there is none. */
    String first(String name) {
        return headers.stream()
                .filter(header -> header.name().equalsIgnoreCase(name))
                .map(Header::value)
                .findFirst()
                .orElse("");
    }
}
