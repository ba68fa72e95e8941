package io.gopy.core.render;

import io.gopy.core.convert.BigNumbers;
import io.gopy.core.convert.PythonClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the classes of {@code math/big} have that make numbers of them: {@code kinds/bigs.py} in a stub. */
final class StubNumbers {
    private static final List<String> BOTH = List.of("add", "sub", "mul", "truediv");
    private static final List<String> RATIONAL = List.of("mod", "floordiv");
    private static final List<String> WHOLE = List.of("mod", "floordiv", "pow", "and", "or", "xor", "lshift", "rshift");

    private final StubScope scope;

    StubNumbers(StubScope scope) {
        this.scope = scope;
    }

    List<String> members(PythonClass cls) {
        String self = scope.type(cls);
        String other = "(self, other: " + self + " | " + BigNumbers.plain(cls, scope) + ") -> ";
        String name = cls.go().name();
        List<String> members = new ArrayList<>();
        members.add(
                "def __init__(self, value: " + self + " | " + BigNumbers.plain(cls, scope) + " = ...) -> None: ...");
        for (String operator : operators(name)) {
            String result = operator.equals("truediv") && name.equals("Int") ? scope.builtin("float") : self;
            members.add("def __" + operator + "__" + other + result + ": ...");
            members.add("def __r" + operator + "__" + other + result + ": ...");
        }
        if (!name.equals("Float")) {
            String pair = scope.builtin("tuple") + "[" + self + ", " + self + "]: ...";
            members.add("def __divmod__" + other + pair);
            members.add("def __rdivmod__" + other + pair);
            members.addAll(whole(self));
        }
        for (String comparison : List.of("lt", "le", "gt", "ge")) {
            members.add("def __" + comparison + "__" + other + scope.builtin("bool") + ": ...");
        }
        members.add("def __neg__(self) -> " + self + ": ...");
        members.add("def __abs__(self) -> " + self + ": ...");
        for (String type : List.of("int", "float", "bool")) {
            members.add("def __" + type + "__(self) -> " + scope.builtin(type) + ": ...");
        }
        if (name.equals("Int")) {
            members.add("def __index__(self) -> " + scope.builtin("int") + ": ...");
            members.add("def __invert__(self) -> " + self + ": ...");
        }
        return members;
    }

    /** What whole and rational numbers have, and Go's floats do not. */
    private List<String> whole(String self) {
        String integer = scope.builtin("int");
        String property = "@" + scope.builtin("property");
        List<String> members = new ArrayList<>();
        for (String part : List.of("numerator", "denominator")) {
            members.add(property);
            members.add("def " + part + "(self) -> " + integer + ": ...");
        }
        for (String rounding : List.of("trunc", "floor", "ceil")) {
            members.add("def __" + rounding + "__(self) -> " + integer + ": ...");
        }
        members.add("def __round__(self, *digits: " + integer + ") -> " + scope.imported("typing", "Any") + ": ...");
        members.add("def __pos__(self) -> " + self + ": ...");
        return members;
    }

    private static List<String> operators(String name) {
        Stream<String> own = switch (name) {
            case "Int" -> WHOLE.stream();
            case "Rat" -> RATIONAL.stream();
            default -> Stream.<String>of();
        };
        return Stream.concat(BOTH.stream(), own).toList();
    }
}
