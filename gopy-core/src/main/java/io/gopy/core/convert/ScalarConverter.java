package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * Booleans and numbers, and defined types over them.
 *
 * <p>Sample, for {@code time.Duration} in slot 1: {@code rt.LiftInt[time.Duration](f, 1)}, {@code
 * rt.LowerInt(f, 1, r)}.
 */
record ScalarConverter(GoType type, Scalar scalar, Optional<PythonClass> cls) implements Converter {
    @Override
    public String code() {
        return scalar.code();
    }

    @Override
    public int argumentSlots() {
        return scalar.slots();
    }

    @Override
    public int resultSlots() {
        return scalar.slots();
    }

    @Override
    public String lift(GoNames names, int slot) {
        return names.function("Lift" + scalar.group().function, type, type) + "(f, " + slot + ")";
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.Lower" + scalar.group().function + "(f, " + slot + ", " + value + ")";
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return Optional.of(names.function("LiftSlice", type, new GoType.Slice(type)) + "(f, " + slot + ")");
    }

    @Override
    public String parameterStub(StubNames names) {
        return cls.map(c -> names.type(c) + " | " + plain(names)).orElseGet(() -> plain(names));
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> names.builtin(scalar.group().python));
    }

    /** Nil of a type with a class is an instance, as 0 is. */
    @Override
    public boolean nilable() {
        return scalar.group() == Scalar.Group.ADDRESS && cls.isEmpty();
    }

    private String plain(StubNames names) {
        if (scalar.group() != Scalar.Group.INTEGER && scalar.group() != Scalar.Group.ADDRESS) {
            return names.builtin(scalar.group().python);
        }
        if (type.toString().equals("time.Duration")) {
            return names.imported("datetime", "timedelta") + " | " + names.builtin("int");
        }
        String index = names.imported("typing_extensions", "SupportsIndex");
        if (scalar.group() == Scalar.Group.ADDRESS) {
            return index + " | None";
        }
        return scalar.code().equals("r") ? index + " | " + names.builtin("str") : index;
    }
}
