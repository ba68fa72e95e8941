package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundGeneric;
import io.gopy.core.model.GoType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Generic functions in a stub: an object that is called, or subscripted first.
 *
 * <p>Sample, of {@code keys}:
 *
 * <pre>{@code
 * class _KeysFunctionOf(Generic[_K, _V]):
 *     def __call__(self, m: Mapping[_K, _V] | None) -> Iterator[_K]:
 *
 * class _KeysFunction(Protocol):
 *     def __call__(self, m: Mapping[_K, _V] | None) -> Iterator[_K]:
 *     def __getitem__(self, types: tuple[type[_K], type[_V]]) -> _KeysFunctionOf[_K, _V]: …
 *
 * keys: _KeysFunction
 * }</pre>
 */
final class StubGenerics {
    private final StubScope scope;
    private final StubFunctions functions;

    StubGenerics(StubScope scope, StubFunctions functions) {
        this.scope = scope;
        this.functions = functions;
    }

    /** The two classes behind a generic function; none where its pattern cannot be written. */
    Stream<PythonStub.Class> classes(BoundGeneric generic, String goPath) {
        return generic.function().stream().flatMap(pattern -> {
            BoundFunction call = pattern.named("__call__");
            String owner = owner(generic);
            PythonStub.Function called = functions.function(call, owner.substring(1), goPath + "." + generic.goName());
            String variables = variables(generic);
            PythonStub.Class of = new PythonStub.Class(
                    "class " + owner + "Of(" + scope.imported("typing", "Generic") + "[" + variables + "]):",
                    "",
                    List.of(),
                    List.of(called));
            PythonStub.Class chosen = new PythonStub.Class(
                    "class " + owner + "(" + scope.imported("typing", "Protocol") + "):",
                    "",
                    subscripts(generic, owner),
                    List.of(new PythonStub.Function(settled(generic, called.head()), called.doc())));
            return Stream.of(of, chosen);
        });
    }

    /** A head whose result has no variable that no argument tells: it is for {@code any} then. */
    private String settled(BoundGeneric generic, String head) {
        int arrow = head.lastIndexOf(") -> ");
        String parameters = head.substring(0, arrow);
        String result = head.substring(arrow);
        for (GoType.TypeParameter parameter : generic.parameters()) {
            String word = "\\b" + variable(parameter) + "\\b";
            if (!Pattern.compile(word).matcher(parameters).find()) {
                result = result.replaceAll(word, scope.imported("typing", "Any"));
            }
        }
        return parameters + result;
    }

    /** {@code keys: _KeysFunction}. */
    String line(BoundGeneric generic) {
        return generic.pythonName() + ": "
                + (generic.function().isPresent() ? owner(generic) : scope.imported("typing", "Any"));
    }

    private static String owner(BoundGeneric generic) {
        return "_" + generic.goName() + "Function";
    }

    private List<String> subscripts(BoundGeneric generic, String owner) {
        String any = scope.imported("typing", "Any");
        String overload = "@" + scope.imported("typing", "overload");
        List<String> lines = new ArrayList<>();
        lines.add(overload);
        lines.add("def __getitem__(self, types: " + key(generic, "") + ", /) -> " + owner + "Of[" + variables(generic)
                + "]: ...");
        String anys = generic.parameters().stream().map(p -> any).collect(Collectors.joining(", "));
        lines.add(overload);
        lines.add("def __getitem__(self, types: " + key(generic, " | " + scope.builtin("str")) + ", /) -> " + owner
                + "Of[" + anys + "]: ...");
        return lines;
    }

    /** {@code type[_K]}, of several a tuple; with {@code or}, what else may stand there. */
    private String key(BoundGeneric generic, String or) {
        String type = scope.builtin("type");
        List<String> types = generic.parameters().stream()
                .map(p -> type + "[" + (or.isEmpty() ? variable(p) : scope.imported("typing", "Any")) + "]" + or)
                .toList();
        if (types.size() > 1) {
            return scope.builtin("tuple") + "[" + String.join(", ", types) + "]";
        }
        return or.isEmpty() ? types.get(0) : or.substring(3);
    }

    private String variables(BoundGeneric generic) {
        return generic.parameters().stream().map(this::variable).collect(Collectors.joining(", "));
    }

    private String variable(GoType.TypeParameter parameter) {
        return scope.variable(parameter.name());
    }
}
