package io.gopy.core.convert;

import io.gopy.core.model.GoType;

/**
 * The receiver of a method of an interface: the variable that Python holds.
 *
 * <p>Sample, for type 5: {@code rt.LiftValue[io.Reader](f, 0, 5)}.
 */
record ReceiverConverter(PythonClass cls) implements ObjectCrossing {
    @Override
    public GoType type() {
        return cls.go();
    }

    @Override
    public String lift(GoNames names, int slot) {
        return "rt.LiftValue[" + names.type(type()) + "](f, " + slot + ", " + cls.typeId() + ")";
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        throw new UnsupportedOperationException("a receiver is never a result");
    }

    @Override
    public String parameterStub(StubNames names) {
        return names.type(cls);
    }

    @Override
    public String resultStub(StubNames names) {
        return names.type(cls);
    }
}
