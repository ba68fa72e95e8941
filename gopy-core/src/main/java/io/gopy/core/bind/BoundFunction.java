package io.gopy.core.bind;

import io.gopy.core.convert.Converter;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoType;
import io.gopy.core.model.Position;
import java.util.List;
import java.util.Optional;

/**
 * A function or method that Python can call.
 *
 * @param pythonName as {@code to_upper}
 * @param goName as {@code ToUpper}
 * @param arguments type arguments of an instance of a generic function, else empty
 * @param thunk number of its thunk
 * @param receiver how the receiver of a method crosses, in slot 0
 * @param parameters without the receiver
 * @param results without a last error that is raised
 * @param raises the last result is an {@code error}
 * @param errorIsValue the last result, an {@code error}, is given as a value and not raised
 * @param variadic the last parameter takes any number of arguments
 * @param positionalOnly number of leading parameters that have no keyword
 * @param brief it is over at once, so that an engine need not let other threads of Python run meanwhile
 * @param context Go has a {@code context.Context} before the parameters, which is not among them
 */
public record BoundFunction(
        String pythonName,
        String goName,
        List<GoType> arguments,
        int thunk,
        Optional<Converter> receiver,
        List<Parameter> parameters,
        List<Result> results,
        boolean raises,
        boolean errorIsValue,
        boolean variadic,
        int positionalOnly,
        boolean brief,
        boolean context,
        String doc,
        Position position) {
    public BoundFunction {
        arguments = List.copyOf(arguments);
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
    }

    /** Whether all arguments share two slots, for a frame has not room for each. */
    public boolean packed() {
        return !parameters.isEmpty() && parameters.get(0).converter().argumentSlots() == 0;
    }

    /** The name in Go sources, where that of an instance has its type arguments: {@code Map_any_int}. */
    public String identifier() {
        return arguments.isEmpty() ? goName : new GoType.Named("", goName, arguments, true).identifier();
    }

    /** The same under another Python name. */
    public BoundFunction named(String name) {
        return with(name, positionalOnly);
    }

    /** The same with so many parameters by position alone. */
    public BoundFunction byPosition(int count) {
        return with(pythonName, count);
    }

    private BoundFunction with(String name, int positions) {
        return new BoundFunction(
                name,
                goName,
                arguments,
                thunk,
                receiver,
                parameters,
                results,
                raises,
                errorIsValue,
                variadic,
                positions,
                brief,
                context,
                doc,
                position);
    }

    /**
     * A parameter.
     *
     * @param converter for the variadic one that of the whole list
     * @param go as it was declared
     */
    public record Parameter(String pythonName, Converter converter, GoParameter go) {}

    /**
     * A result.
     *
     * @param pythonName empty where Go names none
     * @param nilable it may be None
     */
    public record Result(String pythonName, Converter converter, boolean nilable) {}
}
