package io.gopy.core.bind;

import io.gopy.core.inspect.PackageSpec;
import io.gopy.core.model.GoModule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The places that users chose: {@code codec=encoding/json} puts the package at {@code P.codec}; {@code
 * app=./...} puts the module's package {@code MODULE/x} at {@code P.app.x}.
 */
final class Aliases {
    private final Map<String, String> exact = new LinkedHashMap<>();
    private final Map<String, String> trees = new LinkedHashMap<>();

    Aliases(BindRequest request) {
        String module = request.program().modules().stream()
                .filter(GoModule::main)
                .map(GoModule::path)
                .findFirst()
                .orElse("");
        for (PackageSpec spec : request.packages()) {
            if (!spec.alias().isEmpty()) {
                add(spec.local() ? resolve(module, spec.path()) : spec.path(), spec.alias());
            }
        }
    }

    /** The place asked for; empty if none was. */
    Optional<String> place(String packagePath) {
        String found = exact.get(packagePath);
        return found != null ? Optional.of(found) : fromTree(packagePath);
    }

    private Optional<String> fromTree(String packagePath) {
        return trees.entrySet().stream()
                .filter(tree -> (packagePath + "/").startsWith(tree.getKey() + "/"))
                .map(tree -> tree.getValue()
                        + packagePath.substring(tree.getKey().length()).replace('/', '.'))
                .findFirst();
    }

    private void add(String path, String alias) {
        if (path.endsWith("/...")) {
            trees.put(path.substring(0, path.length() - "/...".length()), alias);
        } else {
            exact.put(path, alias);
        }
    }

    private static String resolve(String module, String local) {
        return local.equals(".") ? module : module + "/" + local.replaceFirst("^\\./", "");
    }
}
