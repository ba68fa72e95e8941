package io.gopy.core.render;

import io.gopy.core.bind.BoundModule;
import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.convert.StubNames;
import io.gopy.core.model.GoType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The names of one stub. What it imports gets a leading {@code _}, so that it neither meets a bound name
 * nor is exported: {@code from typing_extensions import Buffer as _Buffer}.
 */
final class StubScope implements StubNames {
    private static final int STANDARD = 0;
    private static final int OTHERS = 1;
    private static final int OWN = 2;

    private static final GoType CONTEXT = new GoType.Named("context", "Context", List.of(), true);

    private final String place;
    private final boolean isPackage;
    private final Set<String> hidden;
    private final Set<String> imports = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();
    private final StubTypes arguments;

    /** @param classes the bound types by their Go names */
    StubScope(BoundModule module, boolean isPackage, Map<String, PythonClass> classes) {
        this(module.place(), hiding(module), isPackage, classes);
    }

    /** @param hidden names that are no builtins there */
    StubScope(String place, Set<String> hidden, boolean isPackage, Map<String, PythonClass> classes) {
        this.arguments = new StubTypes(this, classes);
        this.place = place;
        this.hidden = hidden;
        this.isPackage = isPackage;
    }

    private static Set<String> hiding(BoundModule module) {
        Set<String> hidden = new HashSet<>();
        module.functions().forEach(f -> hidden.add(f.pythonName()));
        module.variables().forEach(v -> hidden.add(v.pythonName()));
        module.generics().forEach(g -> hidden.add(g.pythonName()));
        for (BoundType type : module.types()) {
            type.methods().forEach(m -> hidden.add(m.pythonName()));
            type.fields().forEach(f -> hidden.add(f.pythonName()));
        }
        return hidden;
    }

    @Override
    public String type(PythonClass type) {
        if (type.module().equals(place)) {
            return name(type);
        }
        if (type.module().isEmpty()) { // the package itself has no name to import it by
            imports.add("from " + toPackage() + " import " + bare(type) + " as _root_" + bare(type));
            return "_root_" + name(type);
        }
        String alias = "_" + type.module().replace('.', '_');
        imports.add(
                "from " + toPackage() + parent(type.module()) + " import " + lastPart(type.module()) + " as " + alias);
        return alias + "." + name(type);
    }

    /** {@code List[int]}, with Python's names of the type arguments. */
    private String name(PythonClass type) {
        List<GoType> given = type.go().arguments();
        return given.isEmpty()
                ? type.name()
                : bare(type) + given.stream().map(t -> t.accept(arguments)).collect(Collectors.joining(", ", "[", "]"));
    }

    /** {@code List}, of all instances. */
    private static String bare(PythonClass type) {
        return type.name().replaceAll("\\[.*", "");
    }

    @Override
    public String variable(String typeParameter) {
        String name = "_" + typeParameter;
        variables.add(name + " = " + imported("typing_extensions", "TypeVar") + "(\"" + name + "\", default="
                + imported("typing", "Any") + ")");
        return name;
    }

    /** The lines that make the variables of type parameters. */
    List<String> variables() {
        return List.copyOf(variables);
    }

    @Override
    public String builtin(String name) {
        if (!hidden.contains(name)) {
            return name;
        }
        imports.add("import builtins as _builtins");
        return "_builtins." + name;
    }

    @Override
    public String imported(String module, String name) {
        imports.add("from " + module + " import " + name + " as _" + name);
        return "_" + name;
    }

    @Override
    public String runtime(String name) {
        imports.add("from " + toPackage() + "gopy import " + name + " as _" + name);
        return "_" + name;
    }

    /** Go's {@code context.Context}, or None; anything where no type of that is bound. */
    String context() {
        String type = CONTEXT.accept(arguments);
        return type.endsWith("Any") ? type : type + " | None";
    }

    @Override
    public String fields() {
        return internal("static", "Fields");
    }

    /** A name of a module of the runtime that is not public. */
    String internal(String module, String name) {
        imports.add("from " + toPackage() + "_gopy." + module + " import " + name + " as _" + name);
        return "_" + name;
    }

    /**
     * The import lines: of the standard library, of typing_extensions, of this package, with empty lines between.
     *
     * @param code what they are for; of what was spelled, some may have been left out in the end
     */
    List<String> imports(String code) {
        List<String> lines = new ArrayList<>();
        imports.removeIf(line -> !mentions(code, lastPart(line.replace(' ', '.'))));
        for (int group = STANDARD; group <= OWN; group++) {
            int wanted = group;
            List<String> found = imports.stream()
                    .filter(line -> group(line) == wanted)
                    .sorted(Comparator.comparing(line -> line.startsWith("from ")))
                    .toList();
            if (!lines.isEmpty() && !found.isEmpty()) {
                lines.add("");
            }
            lines.addAll(found);
        }
        return lines;
    }

    private static boolean mentions(String code, String name) {
        return Pattern.compile("\\b" + name + "\\b").matcher(code).find();
    }

    private static int group(String line) {
        return line.startsWith("from .") ? OWN : line.startsWith("from typing_extensions") ? OTHERS : STANDARD;
    }

    /** Dots that lead from this module to the Python package: {@code .} from a module in it. */
    private String toPackage() {
        int depth = place.isEmpty() ? 0 : place.split("\\.").length;
        return ".".repeat(Math.max(1, depth + (isPackage ? 1 : 0)));
    }

    private static String parent(String module) {
        int dot = module.lastIndexOf('.');
        return dot < 0 ? "" : module.substring(0, dot);
    }

    private static String lastPart(String module) {
        return module.substring(module.lastIndexOf('.') + 1);
    }
}
