package io.gopy.core.render;

import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.PythonClass;
import io.gopy.core.model.GoType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the classes of a stub derive from. */
final class StubBases {
    private final StubScope scope;
    private final Map<String, PythonClass> classes;
    private final StubInherited inherited;

    /** @param classes the classes by their Go names */
    StubBases(StubScope scope, Map<String, PythonClass> classes, StubInherited inherited) {
        this.scope = scope;
        this.classes = classes;
        this.inherited = inherited;
    }

    /** {@code (GoError)}; empty for a class that derives from nothing. */
    String of(BoundType type) {
        List<String> bases = new ArrayList<>(type.go().isError() ? error(type) : own(type));
        if (!type.cls().go().arguments().isEmpty()) {
            String variables = type.cls().go().arguments().stream()
                    .map(t -> scope.variable(t.toString()))
                    .collect(Collectors.joining(", ", "[", "]"));
            bases.add(scope.imported("typing", "Generic") + variables);
        }
        return bases.isEmpty() ? "" : "(" + String.join(", ", bases) + ")";
    }

    /** The interfaces of errors that it has, of which each is a {@code GoError}. */
    private List<String> error(BoundType type) {
        List<String> bases = new ArrayList<>(type.interfaces().stream()
                .map(classes::get)
                .filter(Objects::nonNull)
                .map(scope::type)
                .toList());
        if (bases.isEmpty()) {
            bases.add(scope.runtime("GoError"));
        }
        if (type.go().underlying() instanceof GoType.Slice) {
            bases.add(value(type));
        }
        return bases;
    }

    private List<String> own(BoundType type) {
        return switch (type.kind()) {
            case STRUCT ->
                inherited.base(type).map(b -> scope.type(b.cls())).stream().toList();
            case INTERFACE ->
                isProtocol(type)
                        ? List.of(
                                scope.imported("typing", "Protocol"),
                                "metaclass=" + scope.internal("static", "Interface"))
                        : List.of();
            case VIEW -> List.of(type.plain().baseStub(scope));
            case ENUM -> List.of(scope.imported("enum", type.flags() ? "IntFlag" : "IntEnum"));
            case NAMED -> List.of(named(type));
        };
    }

    /**
     * True for an interface that any class of Go with its methods is assigned to. Protocols with parameters would need
     * their variance, and exceptions cannot be any.
     */
    static boolean isProtocol(BoundType type) {
        return type.kind() == ClassKind.INTERFACE
                && !type.go().isError()
                && type.cls().go().arguments().isEmpty();
    }

    private String named(BoundType type) {
        return switch (type.cls().go().toString()) {
            case "time.Duration" -> scope.imported("datetime", "timedelta");
            case "time.Time" -> scope.imported("datetime", "datetime");
            default -> plain(type.plain());
        };
    }

    /** The Python type of what an error type that is no struct is made of. */
    String value(BoundType type) {
        return type.kind() == ClassKind.VIEW ? type.plain().baseStub(scope) : plain(type.plain());
    }

    /** The Python type under a named one: bool cannot be derived from, so int stands for it. */
    private String plain(Converter plain) {
        String base = switch (plain.code()) {
            case "f", "d" -> "float";
            case "F", "D" -> "complex";
            case "s" -> "str";
            case "y", "a" -> "bytes";
            default -> "int";
        };
        return scope.builtin(base);
    }
}
