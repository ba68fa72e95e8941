package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * {@code any} and other interfaces: what Python holds that implements it goes in; the natural Python value,
 * the object of the concrete type, or one of the interface's own class comes out.
 *
 * <p>Sample in slot 0: {@code rt.LiftTree[io.Reader](f, 0)}, {@code rt.LowerTree(f, 0, r)}.
 *
 * @param structural the stub describes what implements it, by a {@code typing.Protocol} ({@link Structural})
 */
record InterfaceConverter(GoType type, Optional<PythonClass> cls, boolean structural) implements TreeCrossing {
    @Override
    public String parameterStub(StubNames names) {
        return cls.filter(c -> structural)
                .filter(c -> c.go().arguments().isEmpty()) // a protocol with parameters would need their variance
                .map(names::protocol)
                .map(name -> name + " | None")
                .orElseGet(() -> any(names));
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> any(names));
    }

    /** A variable or field is None before anything is stored in it; few functions give nil, of which see {@link #nilable}. */
    @Override
    public String storedStub(StubNames names) {
        return resultStub(names) + (cls.isPresent() ? " | None" : "");
    }

    @Override
    public String elementStub(StubNames names) {
        return resultStub(names);
    }

    private static String any(StubNames names) {
        return names.imported("typing", "Any");
    }

    @Override
    public ClassKind classKind() {
        return ClassKind.INTERFACE;
    }
}
