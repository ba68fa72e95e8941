package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * {@code string}, and defined types over it.
 *
 * <p>Sample in slot 2: {@code rt.LiftString[string](f, 2)}, {@code rt.LowerString(f, 2, r)}.
 */
record StringConverter(GoType type, Optional<PythonClass> cls) implements MemoryCrossing {
    @Override
    public String code() {
        return "s";
    }

    @Override
    public String lift(GoNames names, int slot) {
        return names.function("LiftString", type, type) + "(f, " + slot + ")";
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerString(f, " + slot + ", " + value + ")";
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return Optional.of(names.function("LiftStrings", type, new GoType.Slice(type)) + "(f, " + slot + ")");
    }

    @Override
    public Optional<String> borrow(GoNames names, int slot, boolean written) {
        return Optional.of(names.function("BorrowString", type, type) + "(f, " + slot + ")");
    }

    @Override
    public Optional<String> borrowList(GoNames names, int slot, boolean written) {
        return Optional.of(names.function("BorrowStrings", type, new GoType.Slice(type)) + "(f, " + slot + ")");
    }

    @Override
    public String parameterStub(StubNames names) {
        String plain = names.builtin("str");
        return cls.map(c -> names.type(c) + " | " + plain).orElse(plain);
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> names.builtin("str"));
    }
}
