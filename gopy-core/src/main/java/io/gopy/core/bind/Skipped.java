package io.gopy.core.bind;

import io.gopy.core.model.Position;

/**
 * A Go symbol that is not bound.
 *
 * <p>Sample: {@code strings.Builder.WriteTo: parameter w is io.Writer, an interface (builder.go:31)}.
 *
 * @param symbol full Go name, as {@code strings.Map} or {@code bytes.Buffer.ReadFrom}
 * @param pythonName the name under which Python users will look for it, as {@code map} or {@code read_from}
 * @param reason why not
 * @param position where it is declared
 */
public record Skipped(String symbol, String pythonName, String reason, Position position) {
    /** The reason and the place, as the absent name tells it in Python. */
    public String explanation() {
        return reason + " (" + position + ")";
    }

    @Override
    public String toString() {
        return symbol + ": " + explanation();
    }
}
