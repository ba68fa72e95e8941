package io.gopy.core.convert;

import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeVisitor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The registry of converters: the only place that looks at a type's kind. A new kind is a class of its
 * own and a line here.
 *
 * <p>A defined type is converted by its underlying type, and keeps its name: {@code norm.Form} crosses
 * as {@code int}, lifted by {@code rt.LiftInt[norm.Form](f, 0)}.
 */
public final class Converters {
    private final KnownTypes types;
    private final int wordSize;
    private final Set<GoType> open = new HashSet<>();

    /** @param wordSize bytes of {@code int} on the target: 4 or 8 */
    public Converters(KnownTypes types, int wordSize) {
        this.types = types;
        this.wordSize = wordSize;
    }

    /** How values of that type cross. */
    public Conversion of(GoType type) {
        return type.accept(new Registry(type, Optional.empty()));
    }

    /** How the receiver of a method of a bound type crosses. */
    public Converter receiver(PythonClass cls, ClassKind kind) {
        return switch (kind) {
            case STRUCT, VIEW -> pointer(cls);
            case INTERFACE -> new StructConverter(cls); // by value: the variable that Python holds
            case NAMED, ENUM -> (Converter) of(cls.go());
        };
    }

    /** How the pointer crosses that methods of a bound type may ask for. */
    public Converter pointer(PythonClass cls) {
        return new PointerConverter(new GoType.Pointer(cls.go()), cls);
    }

    /** How the arguments of a variadic parameter cross, given its slice type. */
    public Conversion variadic(GoType.Slice type) {
        return of(type.element()) instanceof Converter element && VariadicConverter.possible(element)
                ? new VariadicConverter(type, element)
                : new Conversion.Unsupported("a list of " + Kinds.shortName(type.element()));
    }

    /** How an argument crosses, given how its type does: without a copy where the function does not keep it. */
    public static Converter argument(Converter converter, GoParameter.Use use) {
        boolean borrowed = use != GoParameter.Use.KEPT && lends(converter, use);
        return borrowed ? new BorrowingConverter(converter, use == GoParameter.Use.WRITTEN) : converter;
    }

    /** How an argument crosses that shares its slots with the others of its call. */
    public static Converter packed(Converter converter) {
        return new PackedConverter(converter);
    }

    /** Whether the memory of an argument of that type could be borrowed, given what the function does with it. */
    public static boolean lends(Converter converter, GoParameter.Use use) {
        return converter
                .borrow(NoNames.INSTANCE, 0, use == GoParameter.Use.WRITTEN)
                .isPresent();
    }

    /**
     * One line a kind.
     *
     * @param written the type as it stands in the signature
     * @param cls its class, where it is a bound defined type
     */
    private final class Registry implements GoTypeVisitor<Conversion> {
        private final GoType written;
        private final Optional<PythonClass> cls;

        Registry(GoType written, Optional<PythonClass> cls) {
            this.written = written;
            this.cls = cls;
        }

        @Override
        public Conversion basic(GoType.Basic type) {
            return type.name().equals("string")
                    ? new StringConverter(written, cls)
                    : Scalar.of(type, wordSize)
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
            if (TimeConverter.handles(type) && types.bound(type).isPresent()) {
                return new TimeConverter(type, types.bound(type));
            }
            return Kinds.unnameable(type)
                    .or(() -> type.exported() || types.bound(type).isPresent()
                            ? Optional.empty()
                            : Optional.of(Kinds.hidden(type)))
                    .or(() -> types.declaration(type).isPresent() ? Optional.empty() : Optional.of(Kinds.unknown(type)))
                    .map(this::not)
                    .orElseGet(() -> types.declaration(type)
                            .orElseThrow()
                            .underlying()
                            .accept(new Registry(type, types.bound(type))));
        }

        @Override
        public Conversion pointer(GoType.Pointer type) {
            Conversion element = of(type.element());
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
            return of(type.element()) instanceof Converter element
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
            return cls.<Conversion>map(StructConverter::new).orElseGet(() -> not("a struct that is not bound"));
        }

        @Override
        public Conversion interfaceType(GoType.Interface type) {
            return type.union().isEmpty()
                    ? new InterfaceConverter(written, cls, Structural.describes(type))
                    : not("a constraint");
        }

        @Override
        public Conversion typeParameter(GoType.TypeParameter type) {
            return new TypeParameterConverter(type);
        }

        private Conversion sequence(GoType.Named type) {
            List<Converter> values = new ArrayList<>();
            for (GoType argument : type.arguments()) {
                if (!(of(argument) instanceof Converter value)) {
                    return not("an iterator over " + Kinds.shortName(argument));
                }
                values.add(value);
            }
            return new SequenceConverter(type, values);
        }

        /** Adds the converters of parameters or results; says which type has none. */
        private Optional<String> parts(List<GoParameter> parts, List<Converter> converters) {
            for (GoParameter part : parts) {
                if (!(of(part.type()) instanceof Converter converter)) {
                    return Optional.of(Kinds.shortName(part.type()));
                }
                converters.add(converter);
            }
            return Optional.empty();
        }

        private Conversion composite(String what, boolean array, GoType... parts) {
            if (!open.add(written)) { // type Tree map[string]*Tree: its own part, decided by the others
                return new InterfaceConverter(written, Optional.empty(), false);
            }
            try {
                List<Converter> elements = new ArrayList<>();
                for (GoType part : parts) {
                    if (!(of(part) instanceof Converter element && element.storable())) {
                        return not(what + " of " + Kinds.shortName(part));
                    }
                    elements.add(element);
                }
                return new CompositeConverter(written, cls, elements, array);
            } finally {
                open.remove(written);
            }
        }

        private Conversion not(String what) {
            return new Conversion.Unsupported(Kinds.shortName(written) + (what.isEmpty() ? "" : ", " + what));
        }

        private String pointee(GoType element) {
            return element instanceof GoType.Named named
                            && !named.exported()
                            && types.bound(named).isEmpty()
                    ? Kinds.hidden(named)
                    : "a pointer to what does not cross";
        }
    }
}
