package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/** A channel of any direction, named or not: a variable that holds it. */
record ChanConverter(GoType type, Optional<PythonClass> cls, Converter element) implements TreeCrossing {
    @Override
    public String parameterStub(StubNames names) {
        return baseStub(names) + " | None";
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> baseStub(names));
    }

    @Override
    public String baseStub(StubNames names) {
        return names.runtime("Chan") + "[" + element.elementStub(names) + "]";
    }

    @Override
    public ClassKind classKind() {
        return ClassKind.VIEW;
    }

    @Override
    public boolean nilable() {
        return true;
    }
}
