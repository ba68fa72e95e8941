package io.gopy.core.convert;

import io.gopy.core.model.GoType;

/**
 * A pointer to what is no struct, as {@code *int}: a {@code Ref} with a live value; nil is None.
 *
 * <p>Sample in slot 0: {@code rt.LiftTree[*int](f, 0)}, {@code rt.LowerRef(f, 0, r)}.
 */
record RefConverter(GoType.Pointer type, Converter element) implements TreeCrossing {
    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerRef(f, " + slot + ", " + value + ")";
    }

    @Override
    public String parameterStub(StubNames names) {
        return resultStub(names) + " | " + element.parameterStub(names) + " | None";
    }

    @Override
    public String resultStub(StubNames names) {
        return names.runtime("Ref") + "[" + element.storedStub(names) + "]";
    }

    @Override
    public boolean nilable() {
        return true;
    }
}
