package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * A pointer to a struct: the object itself; nil is None.
 *
 * <p>Sample, for type 3 in slot 0: {@code rt.LiftPtr[url.URL](f, 0, 3)}, {@code rt.LowerPtr(f, 0, r, 3)}.
 */
record PointerConverter(GoType.Pointer type, PythonClass cls) implements ObjectCrossing {
    @Override
    public String lift(GoNames names, int slot) {
        return names.function("LiftPtr", type.element(), type) + "(f, " + slot + ", " + cls.typeId() + ")";
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerPtr(f, " + slot + ", " + value + ", " + cls.typeId() + ")";
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return Optional.of(names.function("LiftPtrs", type.element(), new GoType.Slice(type)) + "(f, " + slot + ", "
                + cls.typeId() + ")");
    }

    @Override
    public String parameterStub(StubNames names) {
        return BigNumbers.accepted(cls, names) + " | None";
    }

    @Override
    public String resultStub(StubNames names) {
        return names.type(cls);
    }

    @Override
    public String elementStub(StubNames names) {
        return resultStub(names);
    }

    @Override
    public boolean nilable() {
        return true;
    }
}
