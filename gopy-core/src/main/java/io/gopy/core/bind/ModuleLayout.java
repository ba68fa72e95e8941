package io.gopy.core.bind;

import io.gopy.core.GopyException;
import io.gopy.core.model.GoPackage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where each Go package lands below the Python package P.
 *
 * <p>Sample, for {@code strings} and {@code unicode/utf8} asked for: {@code P.strings}, {@code
 * P.unicode.utf8}; for {@code github.com/google/uuid} asked for alone: P itself, and {@code
 * database/sql/driver}, which comes along, {@code P.go.database.sql.driver}.
 */
final class ModuleLayout {
    /** First path elements that the runtime takes in every Python package. */
    private static final Set<String> TAKEN = Set.of("gopy", "_gopy", "__main__", "__init__", "py");

    private final LayoutRoot root;
    private final Map<String, String> places = new HashMap<>();

    /** @throws GopyException if two packages meet at one place, and one was asked for */
    ModuleLayout(BindRequest request) {
        this.root = LayoutRoot.of(request);
        Aliases aliases = new Aliases(request);
        Map<String, String> owners = new HashMap<>();
        List<GoPackage> packages = new ArrayList<>(request.program().packages());
        packages.sort(Comparator.comparing(pkg -> !pkg.requested()));
        for (GoPackage pkg : packages) {
            String place = aliases.place(pkg.path()).orElseGet(() -> place(pkg));
            if (owners.containsKey(place) && !pkg.requested()) {
                place = "go." + dotted(pkg.path()); // nobody knows of it who could give an alias
            }
            String other = owners.put(place, pkg.path());
            refuse(pkg, place, other);
            places.put(pkg.path(), place);
        }
    }

    /** The dotted place below P; empty for P itself. */
    String place(String packagePath) {
        return places.get(packagePath);
    }

    /** The names that a module's submodules take in it. */
    Set<String> submodules(String place) {
        String prefix = place.isEmpty() ? "" : place + ".";
        return places.values().stream()
                .filter(other -> other.startsWith(prefix) && other.length() > prefix.length())
                .map(other -> other.substring(prefix.length()).split("\\.", 2)[0])
                .collect(Collectors.toSet());
    }

    private String place(GoPackage pkg) {
        if (root.isAlone(pkg.path())) {
            return "";
        }
        if (root.isBelowAlone(pkg.path())) {
            return dotted(pkg.path().substring(root.alone().length() + 1));
        }
        if (root.isRoot(pkg.module())) {
            return dotted(within(pkg));
        }
        String own = pkg.standard() ? "" : moduleName(pkg.module());
        String place = dotted(own.isEmpty() ? within(pkg) : own + "/" + within(pkg));
        return root.isAskedFor(pkg.module()) ? place : "go." + place;
    }

    /** A module's last path element without its major version: {@code yaml} for {@code gopkg.in/yaml.v3}. */
    static String moduleName(String module) {
        String path = module.replaceFirst("/v[0-9]+$", "").replaceFirst("\\.v[0-9]+$", "");
        return PythonNames.identifier(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String within(GoPackage pkg) {
        if (pkg.standard()) {
            return pkg.path();
        }
        return pkg.path().equals(pkg.module())
                ? ""
                : pkg.path().substring(pkg.module().length() + 1);
    }

    private static String dotted(String path) {
        return Arrays.stream(path.split("/"))
                .filter(element -> !element.isEmpty())
                .map(PythonNames::identifier)
                .collect(Collectors.joining("."));
    }

    private static void refuse(GoPackage pkg, String place, String other) {
        if (other != null) {
            throw new GopyException("The Go packages " + other + " and " + pkg.path() + " would both become the Python"
                    + " module \"" + place + "\"; perhaps you should give one of them an alias in gopy.packages, as"
                    + " other=" + pkg.path() + ".");
        }
        if (TAKEN.contains(place.split("\\.", 2)[0])) {
            throw new GopyException("The Go package " + pkg.path() + " would become the Python module \"" + place
                    + "\", which gopy's own runtime takes; perhaps you should give it an alias in gopy.packages, as"
                    + " other=" + pkg.path() + ".");
        }
    }
}
