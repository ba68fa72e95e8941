package io.gopy.core.model;

/**
 * Where a Go symbol is declared.
 *
 * @param file file name without its folder, as {@code options.go}
 * @param line line number, from 1
 * @param column column in bytes, from 1
 */
public record Position(String file, int line, int column) {
    /** {@code options.go:31}, the form that reports and messages use. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
