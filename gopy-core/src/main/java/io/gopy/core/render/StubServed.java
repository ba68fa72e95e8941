package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.ClassKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Special methods of classes in a stub that Go methods serve: {@code Len} is {@code __len__}. */
final class StubServed {
    private final StubScope scope;
    private final StubStreams streams;

    StubServed(StubScope scope) {
        this.scope = scope;
        this.streams = new StubStreams(scope);
    }

    Stream<String> members(BoundType type) {
        if (type.go().isError()) { // exceptions
            return Stream.empty();
        }
        Set<String> served = type.protocols().keySet();
        Set<String> own = type.methods().stream().map(BoundFunction::pythonName).collect(Collectors.toSet());
        return Stream.concat(
                served.stream().sorted().flatMap(protocol -> special(protocol, type)), streams.members(served, own));
    }

    private Stream<String> special(String protocol, BoundType type) {
        return switch (protocol) {
            case "__len__" -> length(type);
            case "__array__" -> Stream.of(array());
            case "__exit__" ->
                Stream.of(
                        "def __enter__(self) -> " + scope.imported("typing_extensions", "Self") + ": ...",
                        "def __exit__(self, *exc_info: " + scope.builtin("object") + ") -> None: ...");
            case "__iter__" -> Stream.of("def __iter__(self) -> " + iterator(type) + ": ...");
            case "__lt__" -> type.protocols().containsKey("__cmp__") ? Stream.of() : ordering(type);
            case "__cmp__" -> ordering(type);
            default -> Stream.of();
        };
    }

    /** The base of a named value has its own length, and an empty list is false. */
    private Stream<String> length(BoundType type) {
        return switch (type.kind()) {
            case NAMED, ENUM, VIEW -> Stream.of();
            case STRUCT, INTERFACE ->
                Stream.of(
                        "def __bool__(self) -> " + scope.imported("typing", "Literal") + "[True]: ...",
                        "def __len__(self) -> " + scope.builtin("int") + ": ...");
        };
    }

    /** For numpy, which a wheel works without. */
    private String array() {
        String any = scope.imported("typing", "Any");
        return "def __array__(self, dtype: " + any + " = ..., copy: " + scope.builtin("bool") + " | None = ...) -> "
                + any + ": ...";
    }

    /** What {@code All} gives. */
    private String iterator(BoundType type) {
        String name = type.protocols().get("__iter__");
        return type.methods().stream()
                .filter(method -> method.pythonName().equals(name))
                .map(method -> method.results().get(0).converter().resultStub(scope))
                .findFirst()
                .orElseThrow();
    }

    /** That of named values is the one of their base. */
    private Stream<String> ordering(BoundType type) {
        if (type.kind() == ClassKind.NAMED || type.kind() == ClassKind.ENUM) {
            return Stream.of();
        }
        String result = "(self, other: " + scope.type(type.cls()) + ") -> " + scope.builtin("bool") + ": ...";
        return Stream.of("__lt__", "__le__", "__gt__", "__ge__").map(name -> "def " + name + result);
    }
}
