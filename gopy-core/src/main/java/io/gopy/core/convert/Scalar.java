package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a predeclared type other than {@code string}.
 *
 * @param code wire code
 * @param group names the functions of {@code rt}: {@code rt.LiftInt}, {@code rt.LowerInt}
 * @param slots 1, for complex numbers 2
 */
record Scalar(String code, Group group, int slots) {
    /** Types that share their lift and lower functions and their Python type. */
    enum Group {
        BOOL("Bool", "bool"),
        INTEGER("Int", "int"),
        FLOAT("Float", "float"),
        COMPLEX("Complex", "complex"),
        ADDRESS("Address", "int");

        final String function;
        final String python;

        Group(String function, String python) {
            this.function = function;
            this.python = python;
        }
    }

    private static final Map<String, Scalar> BY_NAME = Map.ofEntries(
            Map.entry("bool", new Scalar("?", Group.BOOL, 1)),
            Map.entry("int8", integer("b")),
            Map.entry("int16", integer("h")),
            Map.entry("int32", integer("i")),
            Map.entry("int64", integer("q")),
            Map.entry("uint8", integer("B")),
            Map.entry("byte", integer("B")),
            Map.entry("uint16", integer("H")),
            Map.entry("uint32", integer("I")),
            Map.entry("uint64", integer("Q")),
            Map.entry("rune", integer("r")),
            Map.entry("float32", new Scalar("f", Group.FLOAT, 1)),
            Map.entry("float64", new Scalar("d", Group.FLOAT, 1)),
            Map.entry("complex64", new Scalar("F", Group.COMPLEX, 2)),
            Map.entry("complex128", new Scalar("D", Group.COMPLEX, 2)));

    /** The scalar of that name; empty for {@code string}. */
    static Optional<Scalar> of(GoType.Basic type, int wordSize) {
        return switch (type.name()) {
            case "int" -> Optional.of(integer(wordSize == 4 ? "i" : "q"));
            case "uint", "uintptr" -> Optional.of(integer(word(wordSize)));
            case "unsafe.Pointer" -> Optional.of(new Scalar(word(wordSize), Group.ADDRESS, 1));
            default -> Optional.ofNullable(BY_NAME.get(type.name()));
        };
    }

    private static String word(int wordSize) {
        return wordSize == 4 ? "I" : "Q";
    }

    private static Scalar integer(String code) {
        return new Scalar(code, Group.INTEGER, 1);
    }
}
