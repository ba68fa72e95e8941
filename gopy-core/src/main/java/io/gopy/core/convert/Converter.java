package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import java.util.Optional;

/**
 * How the values of one Go type cross between Python and Go.
 *
 * <p>Sample, for {@code string} in slot 2: lift {@code rt.LiftString[string](f, 2)}, lower {@code
 * rt.LowerString(f, 2, r)}, stub {@code str}. The words: <em>lift</em> makes a Go value of what came
 * through C, <em>lower</em> the reverse.
 */
public non-sealed interface Converter extends Conversion {
    /** The Go type, as it stands in the signature. */
    GoType type();

    /** The wire code: how one value lies in a frame ({@code s}, {@code q}, {@code O}…). */
    String code();

    /** Slots that an argument takes. */
    int argumentSlots();

    /** Slots that a result takes. */
    int resultSlots();

    /** The Go expression that lifts the argument at {@code slot} of frame {@code f}. */
    String lift(GoNames names, int slot);

    /** The Go statement that lowers {@code value}, a variable, into the result slots at {@code slot}. */
    String lower(GoNames names, int slot, String value);

    /** The type that the stub gives a parameter. */
    String parameterStub(StubNames names);

    /** The type that the stub gives a result, leaving None for nil aside. */
    String resultStub(StubNames names);

    /** The type that the stub gives what is stored: a field, a variable. */
    default String storedStub(StubNames names) {
        return resultStub(names) + (nilable() ? " | None" : "");
    }

    /** The type that the stub gives an element: of pointers without None, for few Go programs keep nil among others. */
    default String elementStub(StubNames names) {
        return storedStub(names);
    }

    /** The Go expression that lifts a list of this type at {@code slot}; empty where lists of it do not cross. */
    default Optional<String> liftList(GoNames names, int slot) {
        return Optional.empty();
    }

    /**
     * The Go expression that lifts the argument at {@code slot} without a copy; empty where memory of Python's
     * has no place in the type.
     *
     * @param written whether the function writes into that memory
     */
    default Optional<String> borrow(GoNames names, int slot, boolean written) {
        return Optional.empty();
    }

    /** {@link #borrow} for a list of this type. */
    default Optional<String> borrowList(GoNames names, int slot, boolean written) {
        return Optional.empty();
    }

    /** What the class of a defined type of this kind is made like. */
    default ClassKind classKind() {
        return ClassKind.NAMED;
    }

    /** What the class of a defined type of this kind derives from in the stub. */
    default String baseStub(StubNames names) {
        return names.builtin("object");
    }

    /** True for a type whose nil Python sees as None. */
    default boolean nilable() {
        return false;
    }

    /** True where the library must number the type, so that fields and variables of it are reached. */
    default boolean numbered() {
        return false;
    }

    /** False where only calls carry it: no field or variable of this type is reached from Python. */
    default boolean storable() {
        return true;
    }
}
