package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * {@code time.Time}: a datetime goes in, a subclass of datetime with nanoseconds comes out.
 *
 * <p>Sample in slot 0: {@code rt.LiftTree[time.Time](f, 0)}, {@code rt.LowerTree(f, 0, r)}.
 */
record TimeConverter(GoType type, Optional<PythonClass> cls) implements TreeCrossing {
    static boolean handles(GoType type) {
        return type.toString().equals("time.Time");
    }

    @Override
    public String parameterStub(StubNames names) {
        return names.imported("datetime", "datetime");
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> names.imported("datetime", "datetime"));
    }

    @Override
    public ClassKind classKind() {
        return ClassKind.NAMED;
    }
}
