package io.gopy.core;

/**
 * Something that the user can mend: the message is a finished sentence in the user's words that says
 * what was wrong, where (POM parameter, Go symbol and position) and what to do.
 *
 * <p>Sample: {@code gopy.packages names "exmaple.com/x", which no Go module provides; perhaps you
 * should check the spelling or add a version (exmaple.com/x@v1.2.3).}
 */
public final class GopyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param sentence what was wrong, where, and what to do */
    public GopyException(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what was wrong, where, and what to do
     * @param cause what was caught, for {@code mvn -X}
     */
    public GopyException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
