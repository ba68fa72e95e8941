package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.convert.Converter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Functions and methods of a stub. Results that Go names are named tuples: {@code CutResult}. */
final class StubFunctions {
    private static final int WIDTH = 100;

    private final StubScope scope;
    private final StubResults results;

    StubFunctions(StubScope scope, StubResults results) {
        this.scope = scope;
        this.results = results;
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
     * ones that take what Go gives. Its parameters have the names that each implementation gives them, so no keywords.
     */
    PythonStub.Function replaceable(BoundFunction function, String owner, String goName) {
        int fixed = function.parameters().size() - (function.variadic() ? 1 : 0);
        return function(function.byPosition(fixed), owner, goName, p -> {
            String taken = p.parameterStub(scope);
            return taken.equals(p.resultStub(scope)) ? taken : scope.imported("typing", "Any");
        });
    }

    private PythonStub.Function function(
            BoundFunction function, String owner, String goName, Function<Converter, String> taken) {
        String indent = owner.isEmpty() ? "    " : "        ";
        List<String> parameters = parameters(function, owner, taken);
        String head = head(function.pythonName(), parameters, result(function), indent.substring(4));
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
        parts.add((taken.contains("ctx") ? "ctx_" : "ctx") + ": " + scope.context() + " = ...");
    }

    private String result(BoundFunction function) {
        List<BoundFunction.Result> given = function.results();
        if (given.isEmpty()) {
            return "None";
        }
        List<String> types = given.stream().map(r -> StubResults.type(r, scope)).toList();
        if (given.size() == 1) {
            return types.get(0);
        }
        return given.stream().allMatch(r -> nameable(r.pythonName())) && !generic(types)
                ? scope.internal(StubResults.MODULE, results.name(function))
                : scope.builtin("tuple") + "[" + String.join(", ", types) + "]";
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
