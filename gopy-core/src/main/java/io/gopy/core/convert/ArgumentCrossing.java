package io.gopy.core.convert;

import io.gopy.core.model.GoType;

/** How the argument of a parameter crosses in another way than the same type does elsewhere; no result does. */
interface ArgumentCrossing extends Converter {
    /** How the same type crosses elsewhere. */
    Converter of();

    @Override
    default GoType type() {
        return of().type();
    }

    @Override
    default int resultSlots() {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " serves arguments alone");
    }

    @Override
    default String lower(GoNames names, int slot, String value) {
        throw new UnsupportedOperationException(getClass().getSimpleName() + " serves arguments alone");
    }

    @Override
    default String parameterStub(StubNames names) {
        return of().parameterStub(names);
    }

    @Override
    default String resultStub(StubNames names) {
        return of().resultStub(names);
    }

    @Override
    default boolean nilable() {
        return of().nilable();
    }
}
