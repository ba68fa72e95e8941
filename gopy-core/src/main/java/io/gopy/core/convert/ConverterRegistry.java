package io.gopy.core.convert;

import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The converters' registry: one line a kind, for one place where a type is written.
 *
 * @param converters for the parts of the type, and what they look up
 * @param written the type as it stands in the signature
 * @param cls its class, where it is a bound defined type
 */
record ConverterRegistry(Converters converters, GoType written, Optional<PythonClass> cls)
        implements GoTypeVisitor<Conversion> {
    @Override
    public Conversion basic(GoType.Basic type) {
        return type.name().equals("string")
                ? new StringConverter(written, cls)
                : Scalar.of(type, converters.wordSize())
                        .<Conversion>map(scalar -> new ScalarConverter(written, scalar, cls))
                        .orElseGet(() -> not(""));
    }

    @Override
    public Conversion named(GoType.Named type) {
        if (ErrorConverter.handles(type)) {
            return new ErrorConverter();
        }
        if (SequenceConverter.handles(type)) {
            return sequence(type);
        }
        if (TimeConverter.handles(type) && converters.types().bound(type).isPresent()) {
            return new TimeConverter(type, converters.types().bound(type));
        }
        return Kinds.unnameable(type)
                .or(() -> type.exported() || converters.types().bound(type).isPresent()
                        ? Optional.empty()
                        : Optional.of(Kinds.hidden(type)))
                .or(() -> converters.types().declaration(type).isPresent()
                        ? Optional.empty()
                        : Optional.of(Kinds.unknown(type)))
                .map(this::not)
                .orElseGet(() -> declared(type));
    }

    /** By the underlying type; within a type that has itself as a part, {@code type F func() F}, as any value is. */
    private Conversion declared(GoType.Named type) {
        if (!converters.enter(type)) {
            return new InterfaceConverter(type, converters.types().bound(type), false);
        }
        try {
            GoType underlying =
                    converters.types().declaration(type).orElseThrow().underlying();
            return underlying.accept(
                    new ConverterRegistry(converters, type, converters.types().bound(type)));
        } finally {
            converters.leave(type);
        }
    }

    @Override
    public Conversion pointer(GoType.Pointer type) {
        if (type.element().equals(written)) { // type P *P
            return not("a pointer to itself");
        }
        Conversion element = converters.of(type.element());
        if (element instanceof StructConverter struct) {
            return new PointerConverter(type, struct.cls());
        }
        if (element instanceof CompositeConverter view && view.cls().isPresent()) {
            return new PointerConverter(type, view.cls().get());
        }
        return element instanceof Converter pointee && pointee.storable()
                ? new RefConverter(type, pointee)
                : not(pointee(type.element()));
    }

    @Override
    public Conversion slice(GoType.Slice type) {
        return Kinds.isByte(type.element())
                ? new BytesConverter(written, cls)
                : composite("a slice", false, type.element());
    }

    @Override
    public Conversion array(GoType.Array type) {
        return Kinds.isByte(type.element())
                ? new ByteArrayConverter(written, type.length(), cls)
                : composite("an array", true, type.element());
    }

    @Override
    public Conversion map(GoType.Map type) {
        return composite("a map", false, type.key(), type.element());
    }

    @Override
    public Conversion chan(GoType.Chan type) {
        return converters.of(type.element()) instanceof Converter element
                ? new ChanConverter(written, cls, element)
                : not("a channel of " + Kinds.shortName(type.element()));
    }

    @Override
    public Conversion func(GoType.Func type) {
        List<Converter> parameters = new ArrayList<>();
        List<Converter> results = new ArrayList<>();
        Optional<String> reason = parts(type.signature().parameters(), parameters)
                .or(() -> parts(type.signature().results(), results));
        if (reason.isPresent()) {
            return not("a function with " + reason.get());
        }
        if (!results.isEmpty() && results.get(results.size() - 1) instanceof ErrorConverter && results.size() > 1) {
            results.remove(results.size() - 1);
        }
        return new FuncConverter(written, cls, parameters, type.signature().variadic(), results);
    }

    @Override
    public Conversion struct(GoType.Struct type) {
        return cls.<Conversion>map(StructConverter::new)
                .orElseGet(() ->
                        converters.types().written() ? new PatternConverter(type) : not("a struct that is not bound"));
    }

    @Override
    public Conversion interfaceType(GoType.Interface type) {
        return type.union().isEmpty()
                ? new InterfaceConverter(written, cls, Structural.describes(type))
                : not("a constraint");
    }

    @Override
    public Conversion typeParameter(GoType.TypeParameter type) {
        return new PatternConverter(type);
    }

    private Conversion sequence(GoType.Named type) {
        List<Converter> values = new ArrayList<>();
        for (GoType argument : type.arguments()) {
            if (!(converters.of(argument) instanceof Converter value)) {
                return not("an iterator over " + Kinds.shortName(argument));
            }
            values.add(value);
        }
        return new SequenceConverter(type, values);
    }

    /** Adds the converters of parameters or results; says which type has none. */
    private Optional<String> parts(List<GoParameter> parts, List<Converter> found) {
        for (GoParameter part : parts) {
            if (!(converters.of(part.type()) instanceof Converter converter)) {
                return Optional.of(Kinds.shortName(part.type()));
            }
            found.add(converter);
        }
        return Optional.empty();
    }

    private Conversion composite(String what, boolean array, GoType... parts) {
        List<Converter> elements = new ArrayList<>();
        for (GoType part : parts) {
            if (!(converters.of(part) instanceof Converter element && element.storable())) {
                return not(what + " of " + Kinds.shortName(part));
            }
            elements.add(element);
        }
        return new CompositeConverter(written, cls, elements, array);
    }

    private Conversion not(String what) {
        return new Conversion.Unsupported(Kinds.shortName(written) + (what.isEmpty() ? "" : ", " + what));
    }

    private String pointee(GoType element) {
        return element instanceof GoType.Named named
                        && !named.exported()
                        && converters.types().bound(named).isEmpty()
                ? Kinds.hidden(named)
                : "a pointer to what does not cross";
    }
}
