package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.convert.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Functions and methods of a stub. Results that Go names are named tuples: {@code _CutResult}. */
final class StubFunctions {
    private static final int WIDTH = 100;

    /** Methods of tuples: a field of that name hides one, which checkers dislike. */
    private static final Set<String> TUPLE = Set.of("count", "index");

    private final StubScope scope;
    private final List<PythonStub.Class> tuples = new ArrayList<>();

    StubFunctions(StubScope scope) {
        this.scope = scope;
    }

    List<PythonStub.Class> tuples() {
        return tuples;
    }

    /**
     * The function.
     *
     * @param owner Go name of a method's type, empty for a function
     * @param goName full Go name, which the docstring ends with
     */
    PythonStub.Function function(BoundFunction function, String owner, String goName) {
        return function(function, owner, goName, p -> p.parameterStub(scope));
    }

    /**
     * A method of the class of an interface, that Python calls with what Go's take, and derived classes replace by
     * ones that take what Go gives.
     */
    PythonStub.Function replaceable(BoundFunction function, String owner, String goName) {
        return function(function, owner, goName, p -> {
            String taken = p.parameterStub(scope);
            return taken.equals(p.resultStub(scope)) ? taken : scope.imported("typing", "Any");
        });
    }

    private PythonStub.Function function(
            BoundFunction function, String owner, String goName, Function<Converter, String> taken) {
        String indent = owner.isEmpty() ? "    " : "        ";
        List<String> parameters = parameters(function, owner, taken);
        String head = head(function.pythonName(), parameters, result(function, owner), indent.substring(4));
        String doc = function.doc().strip();
        String text = (doc.isEmpty() ? "" : doc + "\n\n") + "Go: " + goName;
        return new PythonStub.Function(head, PythonLiteral.docstring(text, indent));
    }

    private List<String> parameters(BoundFunction function, String owner, Function<Converter, String> taken) {
        List<String> parts = new ArrayList<>();
        if (!owner.isEmpty()) {
            parts.add("self");
        }
        for (int i = 0; i < function.parameters().size(); i++) {
            BoundFunction.Parameter parameter = function.parameters().get(i);
            boolean spread = function.variadic() && i == function.parameters().size() - 1;
            parts.add((spread ? "*" : "") + parameter.pythonName() + ": " + taken.apply(parameter.converter()));
            if (i + 1 == function.positionalOnly()) {
                parts.add("/");
            }
        }
        if (function.context()) {
            addContext(function, parts);
        }
        return parts;
    }

    /** What stands for a context: keywords alone, with a trailing {@code _} where Go has parameters of that name. */
    private void addContext(BoundFunction function, List<String> parts) {
        Set<String> taken = function.parameters().stream()
                .map(BoundFunction.Parameter::pythonName)
                .collect(Collectors.toSet());
        if (!function.variadic()) {
            parts.add("*");
        }
        parts.add(
                (taken.contains("timeout") ? "timeout_" : "timeout") + ": " + scope.builtin("float") + " | None = ...");
        parts.add((taken.contains("ctx") ? "ctx_" : "ctx") + ": " + scope.imported("typing", "Any") + " = ...");
    }

    private String result(BoundFunction function, String owner) {
        List<BoundFunction.Result> results = function.results();
        if (results.isEmpty()) {
            return "None";
        }
        boolean never = function.raises() || function.goName().startsWith("New");
        List<String> types =
                results.stream().map(r -> type(r.converter(), never)).toList();
        if (results.size() == 1) {
            return types.get(0);
        }
        return results.stream().allMatch(r -> nameable(r.pythonName())) && !generic(types)
                ? named(function, owner, types)
                : scope.builtin("tuple") + "[" + String.join(", ", types) + "]";
    }

    private String type(Converter converter, boolean never) {
        String type = converter.resultStub(scope);
        return converter.nilable() && !never ? type + " | None" : type;
    }

    /** True where a type parameter's variable stands, which a NamedTuple would have to declare. */
    private boolean generic(List<String> types) {
        return types.stream()
                .anyMatch(type -> scope.variables().stream()
                        .anyMatch(line -> type.matches(".*\\b" + line.substring(0, line.indexOf(' ')) + "\\b.*")));
    }

    /** A field of a NamedTuple has a name, and no leading underscore. */
    private static boolean nameable(String name) {
        return !name.isEmpty() && !name.startsWith("_");
    }

    private String named(BoundFunction function, String owner, List<String> types) {
        String name = "_" + owner + function.goName() + "Result";
        List<String> members = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            String field = function.results().get(i).pythonName();
            members.add(field + ": " + types.get(i) + (TUPLE.contains(field) ? "  # type: ignore" : ""));
        }
        String base = scope.imported("typing", "NamedTuple");
        tuples.add(new PythonStub.Class("class " + name + "(" + base + "):", "", members, List.of()));
        return name;
    }

    /** {@code def name(…) -> result:}, with a line for each parameter where one would be too long. */
    static String head(String name, List<String> parameters, String result, String indent) {
        String line = "def " + name + "(" + String.join(", ", parameters) + ") -> " + result + ":";
        if (indent.length() + line.length() <= WIDTH) {
            return line;
        }
        String deeper = "\n" + indent + "    ";
        return "def " + name + "(" + deeper + String.join("," + deeper, parameters) + ",\n" + indent + ") -> " + result
                + ":";
    }
}
