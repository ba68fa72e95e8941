package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.Structural;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What implements a Go interface, as a {@code typing.Protocol} (PEP 544), for parameters to ask for:
 *
 * <pre>{@code
 * class _HandlerLike(_Protocol):
 *     def serve_http(self, arg0: ResponseWriter, arg1: Request, /) -> object: ...
 * }</pre>
 *
 * <p>Parameters are by position, so that an implementation may name them as it likes.
 */
final class StubProtocols {
    private final StubScope scope;

    StubProtocols(StubScope scope) {
        this.scope = scope;
    }

    PythonStub.Class of(BoundType type) {
        List<String> methods = type.methods().stream()
                .sorted(Comparator.comparing(BoundFunction::pythonName))
                .flatMap(this::member)
                .toList();
        String name = "_" + type.cls().name() + "Like";
        return new PythonStub.Class(
                "class " + name + "(" + scope.imported("typing", "Protocol") + "):",
                "",
                methods.isEmpty() ? List.of("...") : methods,
                List.of());
    }

    private Stream<String> member(BoundFunction function) {
        if (Structural.file(function.goName())) {
            return Stream.of(ofFiles(function.goName()));
        }
        boolean own =
                Structural.method(function.goName()) && !function.pythonName().endsWith("_");
        return own ? Stream.of(method(function)) : Stream.empty();
    }

    /** What binary files and files of text share, and what reads into Go's own memory has too. */
    private String ofFiles(String goName) {
        String object = scope.builtin("object");
        if (goName.equals("Close")) {
            return "def close(self) -> " + object + ": ...";
        }
        if (goName.equals("Seek")) {
            String integer = scope.builtin("int");
            return "def seek(self, offset: " + integer + ", whence: " + integer + ", /) -> " + object + ": ...";
        }
        String any = scope.imported("typing", "Any");
        return "def " + goName.toLowerCase(Locale.ROOT) + "(self, " + (goName.equals("Read") ? "size" : "data") + ": "
                + any + ", /) -> " + any + ": ...";
    }

    private String method(BoundFunction function) {
        List<String> parameters = new ArrayList<>(List.of("self"));
        int last = function.parameters().size() - 1;
        for (int i = 0; i <= last; i++) {
            BoundFunction.Parameter parameter = function.parameters().get(i);
            boolean spread = function.variadic() && i == last;
            String type = parameter.converter().resultStub(scope);
            if (spread && i > 0) {
                parameters.add("/");
            }
            parameters.add((spread ? "*" : "") + parameter.pythonName() + ": " + type);
        }
        if (last >= 0 && !function.variadic()) {
            parameters.add("/");
        }
        return StubFunctions.head(function.pythonName(), parameters, result(function), "    ") + " ...";
    }

    /** What Python gives back: of several results a tuple; without results anything, as it is ignored. */
    private String result(BoundFunction function) {
        List<String> types = function.results().stream()
                .map(r -> r.converter().parameterStub(scope))
                .toList();
        return switch (types.size()) {
            case 0 -> scope.builtin("object");
            case 1 -> types.get(0);
            default -> scope.builtin("tuple") + "[" + String.join(", ", types) + "]";
        };
    }
}
