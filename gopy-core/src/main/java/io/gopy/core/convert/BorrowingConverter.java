package io.gopy.core.convert;

import java.util.Optional;

/**
 * A parameter whose argument is not copied, for the function does not keep it.
 *
 * <p>Sample, for {@code []byte} in slot 0: {@code rt.BorrowBytes[[]byte](f, 0)}.
 *
 * @param of how the same type crosses where it is kept
 * @param written whether the function writes into the memory
 */
record BorrowingConverter(Converter of, boolean written) implements ArgumentCrossing {
    @Override
    public String code() {
        return of.code();
    }

    @Override
    public int argumentSlots() {
        return of.argumentSlots();
    }

    @Override
    public String lift(GoNames names, int slot) {
        return of.borrow(names, slot, written).orElseThrow();
    }

    @Override
    public Optional<String> borrow(GoNames names, int slot, boolean written) {
        return of.borrow(names, slot, written);
    }

    @Override
    public boolean storable() {
        return of.storable();
    }
}
