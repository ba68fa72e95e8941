package io.gopy.core.bind;

import io.gopy.core.convert.Converters;
import io.gopy.core.model.GoParameter.Use;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of the memory of an argument that Python could lend: a string, bytes, numbers in a buffer.
 *
 * @param why the words of the Go compiler, or what kept it from judging
 */
public record Custody(Crossing crossing, String why) {
    /** How it crosses. */
    public enum Crossing {
        /** Go uses Python's memory until the call returns. */
        BORROWED,
        /** Go writes into the memory of a writable buffer; it gets a copy of others. */
        WRITTEN,
        /** Go gets a copy. */
        COPIED
    }

    private static final String UNKNOWN = "not analysed (generic, or of a package that was not asked for)";

    /** Of the arguments of a function that can be lent at all, in their order. */
    static Stream<Custody> all(BoundFunction function) {
        return function.parameters().stream().map(Custody::of).flatMap(Optional::stream);
    }

    /** Of one parameter; empty where there is no memory to lend. */
    public static Optional<Custody> of(BoundFunction.Parameter parameter) {
        if (!Converters.lends(parameter.converter(), Use.READ)) {
            return Optional.empty();
        }
        String why = parameter.go().why();
        return Optional.of(new Custody(crossing(parameter), why.isEmpty() ? UNKNOWN : why));
    }

    private static Crossing crossing(BoundFunction.Parameter parameter) {
        Use use = parameter.go().use();
        if (use == Use.KEPT || !Converters.lends(parameter.converter(), use)) {
            return Crossing.COPIED;
        }
        boolean text = parameter.converter().code().endsWith("s"); // which no one can change
        return use == Use.READ || text ? Crossing.BORROWED : Crossing.WRITTEN;
    }
}
