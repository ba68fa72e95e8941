package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.model.GoType;
import java.util.ArrayList;
import java.util.List;

/** A function's signature as generated modules write it: {@code (s: string, *args: int) -> n: int, error}. */
final class PythonSignature {
    private PythonSignature() {}

    static String of(BoundFunction function) {
        String results = String.join(", ", results(function));
        return "(" + String.join(", ", parameters(function)) + ")" + (results.isEmpty() ? "" : " -> " + results);
    }

    private static List<String> parameters(BoundFunction function) {
        List<String> parts = new ArrayList<>();
        if (function.context()) {
            parts.add("~context");
        }
        if (function.brief()) {
            parts.add("~brief");
        }
        if (function.packed()) {
            parts.add("~packed");
        }
        for (int i = 0; i < function.parameters().size(); i++) {
            BoundFunction.Parameter parameter = function.parameters().get(i);
            GoType type = parameter.converter().type();
            boolean spread = function.variadic() && i == function.parameters().size() - 1;
            parts.add(
                    spread
                            ? "*" + parameter.pythonName() + ": " + ((GoType.Slice) type).element()
                            : parameter.pythonName() + ": " + type);
            if (i + 1 == function.positionalOnly()) {
                parts.add("/");
            }
        }
        return parts;
    }

    private static List<String> results(BoundFunction function) {
        List<String> parts = new ArrayList<>();
        int last = function.results().size() - 1;
        for (int i = 0; i <= last; i++) {
            BoundFunction.Result result = function.results().get(i);
            String type = function.errorIsValue() && i == last
                    ? "error.value"
                    : result.converter().type().toString();
            parts.add(result.pythonName().isEmpty() ? type : result.pythonName() + ": " + type);
        }
        if (function.raises()) {
            parts.add("error");
        }
        return parts;
    }
}
