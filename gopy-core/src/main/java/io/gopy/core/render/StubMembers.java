package io.gopy.core.render;

import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.BigNumbers;
import io.gopy.core.convert.ClassKind;
import io.gopy.core.convert.Converter;
import io.gopy.core.model.GoType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What stands before the methods in a class of a stub: members of enums, fields, the constructor. */
final class StubMembers {
    private static final String INDENT = "    ";

    private final StubScope scope;
    private final StubBases bases;
    private final StubFields fields;
    private final StubServed served;
    private final StubInherited inherited;
    private final StubTimes times;

    StubMembers(StubScope scope, StubBases bases, StubInherited inherited, StubTimes times) {
        this.scope = scope;
        this.times = times;
        this.inherited = inherited;
        this.bases = bases;
        this.fields = new StubFields(scope);
        this.served = new StubServed(scope);
    }

    List<String> of(BoundType type) {
        List<String> members = new ArrayList<>();
        type.members()
                .forEach(m -> members.add(
                        StubFields.documented(m.memberName() + " = " + m.go().value(), m.go().doc(), INDENT)));
        type.fields().stream()
                .filter(f -> !inherited.has(type, f))
                .flatMap(f -> fields.of(f).map(line -> inherited.marked(type, f.pythonName(), line)))
                .forEach(members::add);
        if (BigNumbers.handles(type.cls())) {
            members.addAll(new StubNumbers(scope).members(type.cls()));
            return members;
        }
        if (StubTimes.handles(type.cls())) {
            members.addAll(times.members(type.cls()));
            return members;
        }
        if (type.go().isError() && type.kind() != ClassKind.STRUCT && type.kind() != ClassKind.INTERFACE) {
            members.addAll(held(type));
        }
        constructor(type).forEach(members::add);
        served.members(type).forEach(members::add);
        return members;
    }

    /** Of an error type that is no struct: what it is made of. */
    private List<String> held(BoundType type) {
        String value = bases.value(type);
        return type.kind() == ClassKind.VIEW
                ? List.of("@" + scope.builtin("property"), "def value(self) -> " + value + ": ...")
                : List.of("value: " + value);
    }

    private Stream<String> constructor(BoundType type) {
        String self = scope.imported("typing_extensions", "Self");
        return switch (type.kind()) {
            case STRUCT -> Stream.of(head(parameters(type)));
            case VIEW ->
                type.go().underlying() instanceof GoType.Chan // has the capacity, as any
                        ? Stream.of()
                        : Stream.of(head(List.of("self", value(type.plain()))));
            case INTERFACE ->
                StubBases.isProtocol(type) // its class has it
                        ? Stream.of()
                        : Stream.of(
                                "@" + scope.builtin("classmethod"),
                                "def of(cls, value: " + scope.builtin("object") + ") -> " + self + ": ...");
            case NAMED ->
                type.go().isError()
                        ? Stream.of(head(List.of("self", value(type.plain()))))
                        : Stream.of("def __new__(cls, " + value(type.plain()) + ") -> " + self + ": ...");
            case ENUM -> Stream.of();
        };
    }

    /** The parameter that takes what the type without its name takes; without it, Go's zero value. */
    private String value(Converter plain) {
        return "value: " + plain.parameterStub(scope) + " = ...";
    }

    /** The own fields, each of which may be left out. */
    private List<String> parameters(BoundType type) {
        boolean hidden = type.fields().stream().anyMatch(f -> f.pythonName().equals("self"));
        List<String> parameters = new ArrayList<>(List.of(hidden ? "_self" : "self"));
        Set<String> own = new HashSet<>();
        for (BoundType.Field field : type.fields()) {
            if (field.path().isEmpty() && own.add(field.pythonName())) {
                parameters.add(field.pythonName() + ": " + field.converter().parameterStub(scope) + " = ...");
            }
        }
        return parameters;
    }

    private static String head(List<String> parameters) {
        return StubFunctions.head("__init__", parameters, "None", INDENT) + " ...";
    }
}
