package io.gopy.core.bind;

import io.gopy.core.GopyException;
import io.gopy.core.model.GoPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The name of the Python package: {@code gopy.pythonPackage}, or a default out of the Go names. */
final class PackageName {
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private PackageName() {}

    /** @throws GopyException if the name asked for is none, or the default would not do */
    static String of(BindRequest request) {
        if (request.pythonPackage().isEmpty()) {
            return checkedDefault(defaultName(request));
        }
        String name = request.pythonPackage();
        if (!IDENTIFIER.matcher(name).matches() || !PythonNames.safe(name).equals(name)) {
            throw new GopyException("gopy.pythonPackage is \"" + name + "\", which is no name that Python can import;"
                    + " perhaps you meant \"" + PythonNames.identifier(name) + "\".");
        }
        return name;
    }

    private static String defaultName(BindRequest request) {
        List<GoPackage> packages = request.program().packages().stream()
                .filter(GoPackage::requested)
                .toList();
        if (packages.size() == 1) {
            return packages.get(0).name();
        }
        Set<String> modules = packages.stream().map(GoPackage::module).collect(Collectors.toSet());
        if (modules.size() != 1 || modules.contains("")) {
            throw new GopyException("gopy.packages asks for several Go packages that share no module, so there is no"
                    + " default for the Python package's name; perhaps you should set gopy.pythonPackage.");
        }
        return ModuleLayout.moduleName(modules.iterator().next());
    }

    private static String checkedDefault(String name) {
        boolean library = pythonLibrary().contains(name);
        if (library
                || !IDENTIFIER.matcher(name).matches()
                || !PythonNames.safe(name).equals(name)) {
            throw new GopyException("The Python package would be named \"" + name + "\" after the Go package, which is "
                    + (library ? "a module of Python's own library" : "no name that Python can import")
                    + "; perhaps you should set gopy.pythonPackage, as go" + name.replaceAll("[^A-Za-z0-9_]", "_")
                    + ".");
        }
        return name;
    }

    /** Top-level modules of the standard libraries of Python 2.7 to 3.14. */
    private static Set<String> pythonLibrary() {
        try (InputStream in = PackageName.class.getResourceAsStream("python-library.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
