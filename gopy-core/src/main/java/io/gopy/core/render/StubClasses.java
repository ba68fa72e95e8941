package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundSentinel;
import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.BigNumbers;
import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.Converter;
import io.gopy.core.model.GoType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Classes of a stub: bound types and sentinel errors. */
final class StubClasses {
    private static final String INDENT = "    ";

    /** Types of attributes that users know well enough. */
    private static final Set<String> PLAIN = Set.of("int", "float", "complex", "bool", "str");

    private final StubScope scope;
    private final StubFunctions functions;

    StubClasses(StubScope scope, StubFunctions functions) {
        this.scope = scope;
        this.functions = functions;
    }

    PythonStub.Class sentinel(BoundSentinel sentinel) {
        String text = sentinel.go().doc().strip() + "\n\nGo: " + sentinel.packagePath() + "."
                + sentinel.go().name();
        return new PythonStub.Class(
                "class " + sentinel.pythonName() + "(" + scope.runtime("GoError") + "):",
                PythonLiteral.docstring(text.strip(), INDENT),
                List.of(),
                List.of());
    }

    PythonStub.Class type(BoundType type) {
        String doc = type.go().doc().strip();
        String kind = type.kind() == ClassKind.STRUCT ? (type.value() ? ", a value type" : ", a pointer type") : "";
        String text = (doc.isEmpty() ? "" : doc + "\n\n") + "Go: " + type.cls().go() + kind;
        List<PythonStub.Function> methods = type.methods().stream()
                .sorted(Comparator.comparing(BoundFunction::pythonName))
                .map(m ->
                        functions.function(m, type.cls().go().name(), type.cls().go() + "." + m.goName()))
                .toList();
        return new PythonStub.Class(
                "class " + type.cls().name() + base(type) + ":",
                PythonLiteral.docstring(text, INDENT),
                members(type),
                methods);
    }

    private String base(BoundType type) {
        List<String> bases = new ArrayList<>();
        String own = ownBase(type);
        if (!own.isEmpty()) {
            bases.add(own);
        }
        if (!type.cls().go().arguments().isEmpty()) {
            String variables = type.cls().go().arguments().stream()
                    .map(t -> scope.variable(t.toString()))
                    .collect(Collectors.joining(", ", "[", "]"));
            bases.add(scope.imported("typing", "Generic") + variables);
        }
        return bases.isEmpty() ? "" : "(" + String.join(", ", bases) + ")";
    }

    private String ownBase(BoundType type) {
        if (type.go().isError()) {
            String error = scope.runtime("GoError");
            return type.go().underlying() instanceof GoType.Slice ? error + ", " + valueStub(type) : error;
        }
        if (type.kind() == ClassKind.STRUCT || type.kind() == ClassKind.INTERFACE) {
            return "";
        }
        return valueBase(type);
    }

    /** The Python type of what an error type that is no struct is made of. */
    private String valueStub(BoundType type) {
        return type.kind() == ClassKind.VIEW ? type.plain().baseStub(scope) : plainBase(type.plain());
    }

    private String valueBase(BoundType type) {
        return switch (type.kind()) {
            case VIEW -> type.plain().baseStub(scope);
            case STRUCT, INTERFACE ->
                throw new IllegalArgumentException(type.cls().name() + " holds a handle");
            case ENUM -> scope.imported("enum", type.flags() ? "IntFlag" : "IntEnum");
            case NAMED -> namedBase(type);
        };
    }

    private String namedBase(BoundType type) {
        return switch (type.cls().go().toString()) {
            case "time.Duration" -> scope.imported("datetime", "timedelta");
            case "time.Time" -> scope.imported("datetime", "datetime");
            default -> plainBase(type.plain());
        };
    }

    /** The Python type under a named one: bool cannot be derived from, so int stands for it. */
    private String plainBase(Converter plain) {
        String base = switch (plain.code()) {
            case "f", "d" -> "float";
            case "F", "D" -> "complex";
            case "s" -> "str";
            case "y", "a" -> "bytes";
            default -> "int";
        };
        return scope.builtin(base);
    }

    private List<String> members(BoundType type) {
        List<String> members = new ArrayList<>();
        type.members().forEach(m -> members.add(m.memberName() + " = " + m.go().value()));
        type.fields().forEach(f -> members.addAll(field(f)));
        if (BigNumbers.handles(type.cls())) {
            members.addAll(new StubNumbers(scope).members(type.cls()));
        } else if (type.kind() == ClassKind.STRUCT) {
            members.add(constructor(type));
        } else if (type.go().isError() && type.kind() != ClassKind.INTERFACE) {
            members.add("value: " + valueStub(type));
        }
        if (type.kind() == ClassKind.INTERFACE) {
            members.add("@" + scope.builtin("classmethod"));
            members.add("def of(cls, value: " + scope.builtin("object") + ") -> "
                    + scope.imported("typing_extensions", "Self") + ": ...");
        }
        if (!BigNumbers.handles(type.cls())) {
            protocols(type).forEach(members::add);
        }
        return members;
    }

    /** An attribute; a property where it takes more than it gives. */
    private List<String> field(BoundType.Field field) {
        Converter converter = field.converter();
        String given = converter.resultStub(scope) + (converter.nilable() ? " | None" : "");
        String taken = converter.parameterStub(scope);
        if (given.equals(taken) || PLAIN.contains(given)) {
            return List.of(field.pythonName() + ": " + given);
        }
        String property = scope.builtin("property");
        return List.of(
                "@" + property,
                "def " + field.pythonName() + "(self) -> " + given + ": ...",
                "@" + field.pythonName() + ".setter",
                "def " + field.pythonName() + "(self, value: " + taken + ") -> None: ...");
    }

    private String constructor(BoundType type) {
        boolean hidden = type.fields().stream().anyMatch(f -> f.pythonName().equals("self"));
        List<String> parameters = new ArrayList<>(List.of(hidden ? "_self" : "self"));
        Set<String> own = new HashSet<>();
        for (BoundType.Field field : type.fields()) {
            if (field.path().isEmpty() && own.add(field.pythonName())) {
                parameters.add(field.pythonName() + ": " + field.converter().parameterStub(scope) + " = ...");
            }
        }
        return StubFunctions.head("__init__", parameters, "None", INDENT) + " ...";
    }

    private Stream<String> protocols(BoundType type) {
        String self = scope.type(type.cls());
        boolean ordered = type.kind() != ClassKind.NAMED && type.kind() != ClassKind.ENUM; // their bases are
        String integer = scope.builtin("int");
        return type.protocols().keySet().stream().sorted().flatMap(protocol -> switch (protocol) {
            case "__len__" -> Stream.of("def __len__(self) -> " + scope.builtin("int") + ": ...");
            case "__exit__" ->
                Stream.of(
                        "def __enter__(self) -> " + scope.imported("typing_extensions", "Self") + ": ...",
                        "def __exit__(self, *exc_info: " + scope.builtin("object") + ") -> None: ...");
            case "__lt__" ->
                ordered && !type.protocols().containsKey("__cmp__")
                        ? Stream.of(comparison("__lt__", self))
                        : Stream.of();
            case "__cmp__" ->
                ordered
                        ? Stream.of("__lt__", "__le__", "__gt__", "__ge__").map(name -> comparison(name, self))
                        : Stream.of();
            case "read" -> reader();
            case "seek" ->
                Stream.of("def seek(self, offset: " + integer + ", whence: " + integer + " = ...) -> " + integer
                        + ": ...");
            default -> Stream.of();
        });
    }

    private Stream<String> reader() {
        String bytes = scope.builtin("bytes");
        String size = "(self, size: " + scope.builtin("int") + " = ...) -> " + bytes + ": ...";
        return Stream.of(
                "def __iter__(self) -> " + scope.imported("collections.abc", "Iterator") + "[" + bytes + "]: ...",
                "def read" + size,
                "def readinto(self, buffer: " + scope.imported("typing_extensions", "Buffer") + ") -> "
                        + scope.builtin("int") + ": ...",
                "def readline" + size);
    }

    private String comparison(String name, String self) {
        return "def " + name + "(self, other: " + self + ") -> " + scope.builtin("bool") + ": ...";
    }
}
