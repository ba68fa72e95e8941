package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.List;
import java.util.Optional;

/**
 * {@code error} as a value: an exception, a sentinel's class, or None.
 *
 * <p>Sample in slot 0: {@code rt.LiftError(f, 0)}, {@code rt.LowerError(f, 0, r)}.
 */
public record ErrorConverter() implements Converter {
    /** The predeclared type {@code error}. */
    public static final GoType.Named TYPE = new GoType.Named("", "error", List.of(), true);

    /** True for {@code error} itself. */
    public static boolean handles(GoType type) {
        return type instanceof GoType.Named named
                && named.packagePath().isEmpty()
                && named.name().equals(TYPE.name());
    }

    @Override
    public GoType type() {
        return TYPE;
    }

    @Override
    public String code() {
        return "E";
    }

    @Override
    public int argumentSlots() {
        return 1;
    }

    @Override
    public int resultSlots() {
        return 4;
    }

    @Override
    public String lift(GoNames names, int slot) {
        return "rt.LiftError(f, " + slot + ")";
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerError(f, " + slot + ", " + value + ")";
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return Optional.of("rt.LiftTree[[]error](f, " + slot + ")");
    }

    @Override
    public String parameterStub(StubNames names) {
        String root = names.builtin("BaseException");
        return root + " | " + names.builtin("type") + "[" + root + "] | None";
    }

    @Override
    public String resultStub(StubNames names) {
        return names.builtin("BaseException");
    }

    @Override
    public boolean nilable() {
        return true;
    }
}
