package io.gopy.core.convert;

import java.util.Map;

/** The numbers of {@code math/big}: where Go expects one, Python's own numbers serve as well. */
public final class BigNumbers {
    private static final Map<String, Boolean> WHOLE =
            Map.of("math/big.Int", true, "math/big.Rat", false, "math/big.Float", false);

    private BigNumbers() {}

    /** True for a class of such numbers. */
    public static boolean handles(PythonClass cls) {
        return WHOLE.containsKey(cls.go().toString());
    }

    /** Python's numbers that serve for it, as a stub writes them. */
    public static String plain(PythonClass cls, StubNames names) {
        return WHOLE.get(cls.go().toString())
                ? names.builtin("int")
                : names.builtin("int") + " | " + names.builtin("float") + " | "
                        + names.imported("fractions", "Fraction");
    }

    /** The type of a parameter that takes objects of a class, and what stands for one. */
    static String accepted(PythonClass cls, StubNames names) {
        return names.type(cls) + " | " + (handles(cls) ? plain(cls, names) : names.fields());
    }
}
