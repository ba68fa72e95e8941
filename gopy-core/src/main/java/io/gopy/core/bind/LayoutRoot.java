package io.gopy.core.bind;

import io.gopy.core.GopyException;
import io.gopy.core.model.GoPackage;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which Go module is the root of the Python package.
 *
 * @param module path of the root module, empty for the standard library
 * @param several no root: each module stands below its own name
 * @param alone import path of the one package asked for, where it is not its module's root; else empty
 * @param askedFor the modules that packages were asked from
 */
record LayoutRoot(String module, boolean several, String alone, Set<String> askedFor) {
    static LayoutRoot of(BindRequest request) {
        List<GoPackage> packages = request.program().packages().stream()
                .filter(GoPackage::requested)
                .toList();
        if (packages.isEmpty()) {
            throw new GopyException("gopy.packages names no Go package with an exported symbol;"
                    + " perhaps you should add one, as strings or ./...");
        }
        Set<String> modules = packages.stream().map(GoPackage::module).collect(Collectors.toSet());
        GoPackage first = packages.get(0);
        boolean one = packages.size() == 1 && request.root().isEmpty();
        String alone = one && !first.path().equals(first.module()) ? first.path() : "";
        return switch (request.root()) {
            case "" -> new LayoutRoot(first.module(), modules.size() > 1, alone, modules);
            case "std" -> new LayoutRoot("", false, "", modules);
            case "none" -> new LayoutRoot("", true, "", modules);
            default -> named(request.root(), modules);
        };
    }

    boolean isAlone(String packagePath) {
        return !alone.isEmpty() && packagePath.equals(alone);
    }

    boolean isBelowAlone(String packagePath) {
        return !alone.isEmpty() && packagePath.startsWith(alone + "/");
    }

    boolean isRoot(String modulePath) {
        return !several && modulePath.equals(module);
    }

    boolean isAskedFor(String modulePath) {
        return askedFor.contains(modulePath);
    }

    private static LayoutRoot named(String root, Set<String> modules) {
        if (!modules.contains(root)) {
            throw new GopyException("gopy.root is \"" + root + "\", but no package of that module is in gopy.packages;"
                    + " perhaps you meant "
                    + modules.stream()
                            .sorted()
                            .map(m -> m.isEmpty() ? "std" : m)
                            .collect(Collectors.joining(" or ")) + ".");
        }
        return new LayoutRoot(root, false, "", modules);
    }
}
