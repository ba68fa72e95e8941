package io.gopy.core.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything the inspector found for one platform: the packages that were asked for and, with
 * {@link GoPackage#requested()} false, those whose types, errors or constants come along.
 *
 * @param goVersion version of the toolchain, as {@code go1.26.8}
 * @param goos target operating system as Go names it
 * @param goarch target architecture as Go names it
 * @param wordSize bytes of {@code int}, {@code uint} and {@code uintptr}: 4 or 8
 * @param packages in the order of their import paths
 * @param executables what was asked for by a pattern with {@code ...} and cannot be bound
 * @param modules the Go modules that the packages belong to or need; the standard library is not among them
 */
public record GoProgram(
        String goVersion,
        String goos,
        String goarch,
        int wordSize,
        List<GoPackage> packages,
        List<GoExecutable> executables,
        List<GoModule> modules) {
    public GoProgram {
        packages = List.copyOf(packages);
        executables = List.copyOf(executables);
        modules = List.copyOf(modules);
    }

    /** The package of that import path, if it was asked for or came along. */
    public Optional<GoPackage> find(String path) {
        return packages.stream().filter(p -> p.path().equals(path)).findFirst();
    }
}
