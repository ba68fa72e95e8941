package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * {@code []byte}, and defined types over it.
 *
 * <p>Sample in slot 0: {@code rt.LiftBytes[[]byte](f, 0)}, {@code rt.LowerBytes(f, 0, r)}.
 */
record BytesConverter(GoType type, Optional<PythonClass> cls) implements MemoryCrossing {
    @Override
    public String code() {
        return "y";
    }

    @Override
    public String lift(GoNames names, int slot) {
        return names.function("LiftBytes", type, type) + "(f, " + slot + ")";
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerBytes(f, " + slot + ", " + value + ")";
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return Optional.of(names.function("LiftByteSlices", type, new GoType.Slice(type)) + "(f, " + slot + ")");
    }

    @Override
    public Optional<String> borrow(GoNames names, int slot, boolean written) {
        String function = written ? "BorrowWritableBytes" : "BorrowBytes";
        return Optional.of(names.function(function, type, type) + "(f, " + slot + ")");
    }

    @Override
    public Optional<String> borrowList(GoNames names, int slot, boolean written) {
        String lift = names.function("BorrowByteSlices", type, new GoType.Slice(type)) + "(f, " + slot + ")";
        return written ? Optional.empty() : Optional.of(lift);
    }

    @Override
    public String parameterStub(StubNames names) {
        return names.imported("typing_extensions", "Buffer") + " | None";
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> names.builtin("bytes"));
    }
}
