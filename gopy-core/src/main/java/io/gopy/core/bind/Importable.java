package io.gopy.core.bind;

import io.gopy.core.model.GoModule;
import io.gopy.core.model.GoProgram;

/**
 * Whether generated Go may import a package: {@code internal} ones only from below the folder that holds
 * {@code internal} (Go command, "Internal directories"), and the standard library's vendored ones never.
 */
final class Importable {
    private final String generated;

    Importable(GoProgram program) {
        this.generated = generatedModule(program);
    }

    /** Module path of the generated Go: below the user's module, so that its internal packages can be bound. */
    static String generatedModule(GoProgram program) {
        return program.modules().stream()
                .filter(GoModule::main)
                .map(module -> module.path() + "/gopy_gen")
                .findFirst()
                .orElse("gopy.local/gen");
    }

    boolean test(String packagePath) {
        if (packagePath.startsWith("vendor/")) {
            return false;
        }
        int internal = ("/" + packagePath + "/").lastIndexOf("/internal/");
        if (internal < 0) {
            return true;
        }
        String parent = internal == 0 ? "" : packagePath.substring(0, internal - 1);
        return !parent.isEmpty() && generated.startsWith(parent + "/");
    }
}
