package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.convert.PythonClass;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Named tuples of results, in a stub of their own: methods of the same name and results share one, so that a class of
 * Go fits an interface.
 */
final class StubResults {
    /** The stub's module in the runtime. */
    static final String MODULE = "results";

    /** Methods of tuples: a field of that name hides one, which checkers dislike. */
    private static final Set<String> TUPLE = Set.of("count", "index");

    private final StubScope scope;

    /** By the lines of their fields, below the Go name. */
    private final Map<List<String>, PythonStub.Class> tuples = new LinkedHashMap<>();

    /** @param classes the classes by their Go names */
    StubResults(Map<String, PythonClass> classes) {
        this.scope = new StubScope("_gopy." + MODULE, Set.of(), false, classes);
    }

    /** The type of a result, as a stub writes it. */
    static String type(BoundFunction.Result result, StubScope scope) {
        return result.converter().resultStub(scope) + (result.nilable() ? " | None" : "");
    }

    /** The name of the tuple of a function's results. */
    String name(BoundFunction function) {
        List<String> fields = new ArrayList<>();
        for (BoundFunction.Result result : function.results()) {
            fields.add(result.pythonName() + ": " + type(result, scope)
                    + (TUPLE.contains(result.pythonName()) ? "  # type: ignore" : ""));
        }
        List<String> key = new ArrayList<>(List.of(function.goName()));
        key.addAll(fields);
        PythonStub.Class tuple = tuples.computeIfAbsent(key, k -> tuple(function.goName(), fields));
        return tuple.head().replaceAll("^class |\\(.*", "");
    }

    private PythonStub.Class tuple(String goName, List<String> fields) {
        long namesakes = tuples.keySet().stream()
                .filter(key -> key.get(0).equals(goName))
                .count();
        String name = goName + "Result" + (namesakes == 0 ? "" : namesakes + 1);
        return new PythonStub.Class(
                "class " + name + "(" + scope.imported("typing", "NamedTuple") + "):", "", fields, List.of());
    }

    PythonStub stub() {
        PythonStub stub = new PythonStub(
                PythonLiteral.docstring("Results that have names.", ""),
                List.of(),
                List.copyOf(tuples.values()),
                List.of(),
                List.of(),
                List.of());
        return stub.importing(scope.imports(stub.code()));
    }
}
