package io.gopy.core.convert;

/**
 * A parameter of a function that has more of them than a frame has room for: its argument is the next of a row of
 * trees, which all share two slots.
 *
 * <p>Sample, for a row in slot 0: {@code rt.LiftNext[int](f, 0)}.
 *
 * @param of how the same type crosses in a slot of its own
 */
record PackedConverter(Converter of) implements ArgumentCrossing {
    @Override
    public String code() {
        return "V";
    }

    @Override
    public int argumentSlots() {
        return 0;
    }

    @Override
    public String lift(GoNames names, int slot) {
        return names.function("LiftNext", type(), type()) + "(f, " + slot + ")";
    }
}
