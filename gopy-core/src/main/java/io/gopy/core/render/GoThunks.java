package io.gopy.core.render;

import java.util.List;

/**
 * A Go file with the thunks of one Go package.
 *
 * @param standardImports import specs of the standard library, as {@code "net/url"} or {@code url2 "x/url"}
 * @param otherImports import specs of other modules
 * @param first number of the first thunk
 */
public record GoThunks(List<String> standardImports, List<String> otherImports, int first, List<Thunk> thunks) {
    public GoThunks {
        standardImports = List.copyOf(standardImports);
        otherImports = List.copyOf(otherImports);
        thunks = List.copyOf(thunks);
    }

    /**
     * One thunk.
     *
     * @param name as {@code stringsCompare}
     * @param body its statements, indented by tabs
     */
    public record Thunk(String name, List<String> body) {
        public Thunk {
            body = List.copyOf(body);
        }
    }
}
