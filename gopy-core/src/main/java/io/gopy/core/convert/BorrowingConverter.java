package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * A parameter whose argument is not copied, for the function does not keep it.
 *
 * <p>Sample, for {@code []byte} in slot 0: {@code rt.BorrowBytes[[]byte](f, 0)}.
 *
 * @param of how the same type crosses where it is kept
 * @param written whether the function writes into the memory
 */
record BorrowingConverter(Converter of, boolean written) implements Converter {
    @Override
    public GoType type() {
        return of.type();
    }

    @Override
    public String code() {
        return of.code();
    }

    @Override
    public int argumentSlots() {
        return of.argumentSlots();
    }

    @Override
    public int resultSlots() {
        throw new UnsupportedOperationException("a result is never borrowed");
    }

    @Override
    public String lift(GoNames names, int slot) {
        return of.borrow(names, slot, written).orElseThrow();
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        throw new UnsupportedOperationException("a result is never borrowed");
    }

    @Override
    public Optional<String> borrow(GoNames names, int slot, boolean written) {
        return of.borrow(names, slot, written);
    }

    @Override
    public String parameterStub(StubNames names) {
        return of.parameterStub(names);
    }

    @Override
    public String resultStub(StubNames names) {
        return of.resultStub(names);
    }

    @Override
    public boolean nilable() {
        return of.nilable();
    }

    @Override
    public boolean storable() {
        return of.storable();
    }
}
