package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * {@code any} and other interfaces: what Python holds that implements it goes in; the natural Python value,
 * the object of the concrete type, or one of the interface's own class comes out.
 *
 * <p>Sample in slot 0: {@code rt.LiftTree[io.Reader](f, 0)}, {@code rt.LowerTree(f, 0, r)}.
 */
record InterfaceConverter(GoType type, Optional<PythonClass> cls) implements TreeCrossing {
    @Override
    public String lower(GoNames names, int slot, String value) {
        return "rt.LowerTree(f, " + slot + ", " + value + ")";
    }

    @Override
    public String parameterStub(StubNames names) {
        return names.imported("typing", "Any");
    }

    @Override
    public String resultStub(StubNames names) {
        return names.imported("typing", "Any");
    }

    @Override
    public ClassKind classKind() {
        return ClassKind.INTERFACE;
    }
}
