package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.List;
import java.util.Optional;

/**
 * Slices, arrays and maps, named or not: any Python iterable or mapping goes in as a tree, a live view
 * comes out.
 *
 * <p>Sample in slot 0: {@code rt.LiftTree[[]string](f, 0)}, {@code rt.LowerNew(f, 0, r)}.
 *
 * @param elements of a map the key and the element, else the element
 * @param array true for arrays, which are values
 */
record CompositeConverter(GoType type, Optional<PythonClass> cls, List<Converter> elements, boolean array)
        implements TreeCrossing {
    CompositeConverter {
        elements = List.copyOf(elements);
    }

    @Override
    public Optional<String> borrow(GoNames names, int slot, boolean written) {
        return lendable() ? Optional.of(TreeCrossing.borrowed(names, type, slot, written)) : Optional.empty();
    }

    @Override
    public Optional<String> borrowList(GoNames names, int slot, boolean written) {
        return lendable()
                ? Optional.of(TreeCrossing.borrowed(names, new GoType.Slice(type), slot, written))
                : Optional.empty();
    }

    /**
     * True where parts are strings, bytes, or slices of numbers: what Python has in one piece of memory. What is in
     * maps is copied, for the Go compiler does not follow it.
     */
    private boolean lendable() {
        boolean map = elements.size() == 2;
        boolean slice = elements.size() == 1 && !array;
        return !map
                && elements.stream()
                        .anyMatch(e -> slice && e instanceof ScalarConverter
                                || e.borrow(NoNames.INSTANCE, 0, false).isPresent());
    }

    @Override
    public String lower(GoNames names, int slot, String value) {
        return cls.map(c -> "rt.LowerValue(f, " + slot + ", " + value + ", " + c.typeId() + ")")
                .orElse("rt.LowerNew(f, " + slot + ", " + value + ")");
    }

    @Override
    public String parameterStub(StubNames names) {
        String plain = elements.size() == 2
                ? names.imported("collections.abc", "Mapping") + "[" + part(names, 0) + ", " + accepted(names, 1) + "]"
                : names.imported("collections.abc", "Iterable") + "[" + accepted(names, 0) + "]";
        return cls.map(c -> names.type(c) + " | " + plain).orElse(plain) + " | None";
    }

    @Override
    public String resultStub(StubNames names) {
        return cls.map(names::type).orElseGet(() -> viewStub(names));
    }

    @Override
    public String baseStub(StubNames names) {
        return viewStub(names);
    }

    private String viewStub(StubNames names) {
        return elements.size() == 2
                ? names.runtime("Map") + "[" + part(names, 0) + ", " + part(names, 1) + "]"
                : names.runtime("Slice") + "[" + part(names, 0) + "]";
    }

    private String accepted(StubNames names, int i) {
        return elements.get(i).parameterStub(names);
    }

    private String part(StubNames names, int i) {
        return elements.get(i).elementStub(names);
    }

    @Override
    public ClassKind classKind() {
        return ClassKind.VIEW;
    }
}
