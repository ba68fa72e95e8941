package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * What stands in the stub of a generic declaration alone: a type parameter, {@code _T}, and a struct without a name, whose
 * class depends on them. Values cross by the instances' converters.
 */
record PatternConverter(GoType type) implements TreeCrossing {
    @Override
    public String lift(GoNames names, int slot) {
        throw new UnsupportedOperationException("values of a pattern do not cross");
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        throw new UnsupportedOperationException("values of a pattern do not cross");
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return Optional.of("");
    }

    @Override
    public String parameterStub(StubNames names) {
        return resultStub(names);
    }

    @Override
    public String resultStub(StubNames names) {
        return type instanceof GoType.TypeParameter parameter
                ? names.variable(parameter.name())
                : names.imported("typing", "Any");
    }
}
