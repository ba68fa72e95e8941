package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * A type parameter, which stands in the stub of a generic declaration alone: {@code _T}. Values cross by the instances'
 * converters.
 */
record TypeParameterConverter(GoType.TypeParameter type) implements TreeCrossing {
    @Override
    public String lift(GoNames names, int slot) {
        throw new UnsupportedOperationException("values of a type parameter do not cross");
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        throw new UnsupportedOperationException("values of a type parameter do not cross");
    }

    @Override
    public Optional<String> liftList(GoNames names, int slot) {
        return Optional.of("");
    }

    @Override
    public String parameterStub(StubNames names) {
        return names.variable(type.name());
    }

    @Override
    public String resultStub(StubNames names) {
        return names.variable(type.name());
    }
}
