package io.gopy.core.bind;

import io.gopy.core.bind.style.Style;
import io.gopy.core.convert.Conversion;
import io.gopy.core.convert.Converter;
import io.gopy.core.convert.Converters;
import io.gopy.core.convert.ErrorConverter;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Decides how a function's or method's values cross, or why it cannot be called. */
final class SignatureBinder {
    /** Slots for arguments, and for results (the frame's others have uses of their own). */
    private static final int MAX_SLOTS = 40;

    /** What a receiver and a context take at most. */
    private static final int FURTHER_SLOTS = 4;

    private final Converters converters;
    private final Style style;

    SignatureBinder(Converters converters, Style style) {
        this.converters = converters;
        this.style = style;
    }

    /**
     * A function to bind.
     *
     * @param arguments type arguments of an instance of a generic function, else empty
     * @param receiver how a method's receiver crosses
     * @param withoutContext a first {@code context.Context} is left out
     */
    record Request(
            String goName,
            List<GoType> arguments,
            String pythonName,
            GoSignature signature,
            Optional<Converter> receiver,
            boolean withoutContext,
            String doc,
            Position position) {}

    /** The function with that thunk. */
    BoundFunction bind(Request request, int thunk) {
        boolean context = request.withoutContext() && LeadingContext.in(request.signature());
        GoSignature signature = context ? LeadingContext.leftOut(request.signature()) : request.signature();
        boolean lastIsError = lastIsError(signature);
        boolean errorIsValue = lastIsError && ErrorAsValue.test(request.goName(), signature);
        boolean raises = lastIsError && !errorIsValue;
        List<BoundFunction.Parameter> parameters = parameters(signature);
        return new BoundFunction(
                request.pythonName(),
                request.goName(),
                request.arguments(),
                thunk,
                request.receiver(),
                parameters,
                results(signature, raises ? 1 : 0, !raises && !request.goName().startsWith("New")),
                raises,
                errorIsValue,
                signature.variadic(),
                ParameterNames.positionalOnly(signature, style),
                signature.brief(),
                context,
                request.doc(),
                request.position());
    }

    /** Why the function cannot be bound; empty if it can. */
    Optional<String> refusal(GoSignature signature) {
        for (int i = 0; i < signature.parameters().size(); i++) {
            if (parameter(signature, i) instanceof Conversion.Unsupported not) {
                return Optional.of("parameter " + label(signature.parameters(), i) + " is " + not.reason());
            }
        }
        for (int i = 0; i < signature.results().size(); i++) {
            if (converters.of(signature.results().get(i).type()) instanceof Conversion.Unsupported not) {
                String which =
                        signature.results().size() == 1 ? "its result" : "result " + label(signature.results(), i);
                return Optional.of(which + " is " + not.reason());
            }
        }
        return tooMany(signature);
    }

    private Optional<String> tooMany(GoSignature signature) {
        int slots = results(signature, lastIsError(signature) ? 1 : 0, true).stream()
                .mapToInt(r -> r.converter().resultSlots())
                .sum();
        return slots > MAX_SLOTS
                ? Optional.of("its results take more than " + MAX_SLOTS + " slots of a call's frame")
                : Optional.empty();
    }

    private Conversion parameter(GoSignature signature, int index) {
        GoType type = signature.parameters().get(index).type();
        boolean spread = signature.variadic() && index == signature.parameters().size() - 1;
        return spread ? converters.variadic((GoType.Slice) type) : converters.of(type);
    }

    private List<BoundFunction.Parameter> parameters(GoSignature signature) {
        List<String> names = ParameterNames.of(signature, style);
        List<BoundFunction.Parameter> parameters = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            GoParameter go = signature.parameters().get(i);
            Converter converter = Converters.argument((Converter) parameter(signature, i), go.use());
            parameters.add(new BoundFunction.Parameter(names.get(i), converter, go));
        }
        return fits(parameters)
                ? parameters
                : parameters.stream().map(SignatureBinder::packed).toList();
    }

    /** Whether the frame has room. */
    private static boolean fits(List<BoundFunction.Parameter> parameters) {
        int slots =
                parameters.stream().mapToInt(p -> p.converter().argumentSlots()).sum();
        return slots + FURTHER_SLOTS <= MAX_SLOTS;
    }

    private static BoundFunction.Parameter packed(BoundFunction.Parameter of) {
        return new BoundFunction.Parameter(of.pythonName(), Converters.packed(of.converter()), of.go());
    }

    /** @param mayBeNil false where nil comes beside an error, or never, as is the custom */
    private List<BoundFunction.Result> results(GoSignature signature, int dropped, boolean mayBeNil) {
        List<BoundFunction.Result> results = new ArrayList<>();
        for (int i = 0; i < signature.results().size() - dropped; i++) {
            GoParameter result = signature.results().get(i);
            String name = resultName(result.name(), i);
            Converter converter = (Converter) converters.of(result.type());
            results.add(
                    new BoundFunction.Result(name, converter, mayBeNil && converter.nilable() && !result.neverNil()));
        }
        return results;
    }

    private String resultName(String goName, int index) {
        if (goName.isEmpty()) {
            return "";
        }
        return goName.equals("_") ? "_" + index : PythonNames.ascii(style.variable(goName));
    }

    private static boolean lastIsError(GoSignature signature) {
        List<GoParameter> results = signature.results();
        return !results.isEmpty()
                && ErrorConverter.handles(results.get(results.size() - 1).type());
    }

    private static String label(List<GoParameter> all, int index) {
        String name = all.get(index).name();
        OptionalInt number = name.isEmpty() || name.equals("_") ? OptionalInt.of(index + 1) : OptionalInt.empty();
        return number.isPresent() ? Integer.toString(number.getAsInt()) : name;
    }
}
