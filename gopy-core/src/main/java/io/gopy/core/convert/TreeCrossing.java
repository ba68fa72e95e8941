package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * What crosses as a tree: one packed, self-describing encoding of a nested Python value, which {@code rt}
 * fits to the Go type.
 *
 * <p>Sample in slot 0: {@code rt.LiftTree[map[string]int](f, 0)}, {@code rt.LowerTree(f, 0, r)}.
 */
interface TreeCrossing extends MemoryCrossing {
    @Override
    default String code() {
        return "V";
    }

    @Override
    default String lift(GoNames names, int slot) {
        return names.function("LiftTree", type(), type()) + "(f, " + slot + ")";
    }

    @Override
    default String lower(GoNames names, int slot, String value) {
        return "rt.LowerTree(f, " + slot + ", " + value + ")";
    }

    @Override
    default Optional<String> liftList(GoNames names, int slot) {
        return list(names, new GoType.Slice(type()), slot);
    }

    /** {@link #borrow} of a tree in which memory of Python's has a place. */
    static String borrowed(GoNames names, GoType type, int slot, boolean written) {
        return names.function(written ? "BorrowWritableTree" : "BorrowTree", type, type) + "(f, " + slot + ")";
    }

    /** {@link #liftList} of a type whose lists cross as trees. */
    static Optional<String> list(GoNames names, GoType.Slice type, int slot) {
        return Optional.of(names.function("LiftTree", type, type) + "(f, " + slot + ")");
    }
}
