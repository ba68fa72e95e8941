package io.gopy.core.bind;

import io.gopy.core.model.GoPackage;
import io.gopy.core.model.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One module while it is being bound: the names given so far, what was renamed, what was left out. */
final class ModuleScope {
    /** Names of the tables in a generated module. */
    private static final Set<String> TABLES = Set.of(
            "ALIASES",
            "CONSTANTS",
            "FUNCTIONS",
            "GENERICS",
            "RENAMED",
            "SENTINELS",
            "SKIPPED",
            "TYPES",
            "VARIABLES",
            "package");

    private final Context context;
    private final GoPackage pkg;
    private final NameAllocator names;
    private final List<Skipped> skipped = new ArrayList<>();
    private final Map<String, String> renamed = new HashMap<>();

    ModuleScope(Context context, GoPackage pkg) {
        this.context = context;
        this.pkg = pkg;
        Set<String> taken = new HashSet<>(TABLES);
        taken.addAll(context.layout.submodules(context.layout.place(pkg.path())));
        this.names = new NameAllocator(taken);
    }

    /** The full Go name of a symbol of the package. */
    String symbol(String goName) {
        return pkg.path() + "." + goName;
    }

    /** The name wanted, or where it is taken the Go spelling. */
    String name(String wanted, String goName) {
        String name = names.allocate(wanted, goName);
        if (!name.equals(wanted)) {
            renamed.put(goName, name);
        }
        return name;
    }

    /** False for what the user left out, which is noted. */
    boolean allowed(String goName, String pythonName, Position position) {
        Optional<String> refusal = context.filter.refusal(symbol(goName));
        refusal.ifPresent(reason -> skip(goName, pythonName, reason, position));
        return refusal.isEmpty();
    }

    void skip(String goName, String pythonName, String reason, Position position) {
        skipped.add(context.skip(symbol(goName), pythonName, reason, position));
    }

    List<Skipped> skipped() {
        return skipped;
    }

    Map<String, String> renamed() {
        return renamed;
    }
}
