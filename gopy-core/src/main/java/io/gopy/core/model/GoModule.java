package io.gopy.core.model;

/**
 * A Go module that ends up in the library.
 *
 * @param path module path
 * @param version as {@code v1.6.0}; empty for the user's own module
 * @param main true for a module of the user's own directory, and for gopy's scratch module
 * @param sum the {@code h1:} hash of go.sum, empty where there is none
 * @param directory folder of its sources, empty if unknown
 */
public record GoModule(String path, String version, boolean main, String sum, String directory) {
    /** Path of the module that gopy makes to require packages asked for by version. */
    public static final String SCRATCH = "gopy.local/scratch";

    /** True for the module that gopy made itself: it takes part in the build, and is no one's code. */
    public boolean scratch() {
        return path.equals(SCRATCH);
    }
}
