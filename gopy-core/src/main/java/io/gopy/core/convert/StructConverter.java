package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * A struct by value: an argument is copied out of the object, a result is a fresh object.
 *
 * <p>Sample, for type 3 in slot 0: {@code rt.LiftValue[url.URL](f, 0, 3)}, {@code rt.LowerValue(f, 0, r, 3)}.
 */
record StructConverter(PythonClass cls) implements ObjectCrossing {
    @Override
    public GoType type() {
        return cls.go();
    }

    @Override
    public String lift(GoNames names, int slot) {
        return names.function("LiftValue", type(), type()) + "(f, " + slot + ", " + cls.typeId() + ")";
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerValue(f, " + slot + ", " + value + ", " + cls.typeId() + ")";
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return Optional.of(names.function("LiftValues", type(), new GoType.Slice(type())) + "(f, " + slot + ", "
                + cls.typeId() + ")");
    }

    @Override
    public String parameterStub(StubNames names) {
        return BigNumbers.accepted(cls, names);
    }

    @Override
    public String resultStub(StubNames names) {
        return names.type(cls);
    }

    @Override
    public ClassKind classKind() {
        return ClassKind.STRUCT;
    }
}
