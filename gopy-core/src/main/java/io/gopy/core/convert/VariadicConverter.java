package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * The arguments of a variadic parameter, copied as a list.
 *
 * <p>Sample, for {@code ...string} from slot 0: {@code rt.LiftStrings[string](f, 0)}.
 */
record VariadicConverter(GoType.Slice type, Converter element) implements Converter {
    /** True if lists of it cross. */
    static boolean possible(Converter element) {
        return element.liftList(NoNames.INSTANCE, 0).isPresent();
    }

    @Override
    public String code() {
        return "[" + element.code();
    }

    @Override
    public int argumentSlots() {
        return 2;
    }

    @Override
    public int resultSlots() {
        throw new UnsupportedOperationException("a variadic list is never a result");
    }

    @Override
    public String lift(GoNames names, int slot) {
        return element.liftList(names, slot).orElseThrow();
    }

    @Override
    public Optional<String> borrow(GoNames names, int slot, boolean written) {
        return element.borrowList(names, slot, written);
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        throw new UnsupportedOperationException("a variadic list is never a result");
    }

    @Override
    public String parameterStub(StubNames names) {
        return element.parameterStub(names);
    }

    @Override
    public String resultStub(StubNames names) {
        return element.resultStub(names);
    }

    @Override
    public boolean storable() {
        return false;
    }
}
