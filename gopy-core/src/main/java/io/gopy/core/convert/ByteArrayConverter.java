package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * {@code [N]byte}, and defined types over it.
 *
 * <p>Sample, for {@code uuid.UUID} in slot 0: {@code rt.LiftArray[uuid.UUID](f, 0)}, {@code
 * rt.LowerArray(f, 0, &r)}.
 */
record ByteArrayConverter(GoType type, long length, Optional<PythonClass> cls) implements MemoryCrossing {
    @Override
    public String code() {
        return "a";
    }

    @Override
    public String lift(GoNames names, int slot) {
        return names.function("LiftArray", type, type) + "(f, " + slot + ")";
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerArray(f, " + slot + ", &" + value + ")";
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return TreeCrossing.list(names, new GoType.Slice(type), slot);
    }

    @Override
    public String parameterStub(StubNames names) {
        return names.imported("typing_extensions", "Buffer");
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> names.builtin("bytes"));
    }
}
