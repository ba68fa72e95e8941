package io.gopy.core.render;

import java.util.List;

/**
 * The Go file with {@code main}, which c-shared libraries must have and never run.
 *
 * @param debug {@code //go:debug} settings that the user's module has, as {@code default=go1.21}
 */
public record GoMain(List<String> debug) {
    public GoMain {
        debug = List.copyOf(debug);
    }
}
