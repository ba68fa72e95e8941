package io.gopy.core.convert;

import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeVisitor;
import java.util.Optional;

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

    /** @param wordSize bytes of {@code int} on the target: 4 or 8 */
    public Converters(KnownTypes types, int wordSize) {
        this.types = types;
        this.wordSize = wordSize;
    }

    /** How values of that type cross. */
    public Conversion of(GoType type) {
        return type.accept(new Registry(type, Optional.empty()));
    }

    /** How the arguments of a variadic parameter cross, given its slice type. */
    public Conversion variadic(GoType.Slice type) {
        return of(type.element()) instanceof Converter element && VariadicConverter.possible(element)
                ? new VariadicConverter(type, element)
                : new Conversion.Unsupported("a list of " + Kinds.shortName(type.element()));
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
            return Kinds.unnameable(type)
                    .or(() ->
                            types.declaration(type).isPresent() ? Optional.empty() : Optional.of("which is not bound"))
                    .map(this::not)
                    .orElseGet(() -> types.declaration(type)
                            .orElseThrow()
                            .underlying()
                            .accept(new Registry(type, types.bound(type))));
        }

        @Override
        public Conversion pointer(GoType.Pointer type) {
            return of(type.element()) instanceof StructConverter struct
                    ? new PointerConverter(type, struct.cls())
                    : not(pointee(type.element()));
        }

        @Override
        public Conversion slice(GoType.Slice type) {
            return Kinds.isByte(type.element()) ? new BytesConverter(written, cls) : not("a slice");
        }

        @Override
        public Conversion array(GoType.Array type) {
            return Kinds.isByte(type.element()) ? new ByteArrayConverter(written, type.length(), cls) : not("an array");
        }

        @Override
        public Conversion map(GoType.Map type) {
            return not("a map");
        }

        @Override
        public Conversion chan(GoType.Chan type) {
            return not("a channel");
        }

        @Override
        public Conversion func(GoType.Func type) {
            return not("a function");
        }

        @Override
        public Conversion struct(GoType.Struct type) {
            return cls.<Conversion>map(StructConverter::new).orElseGet(() -> not("a struct that is not bound"));
        }

        @Override
        public Conversion interfaceType(GoType.Interface type) {
            return not("an interface");
        }

        @Override
        public Conversion typeParameter(GoType.TypeParameter type) {
            return not("a type parameter");
        }

        private Conversion not(String what) {
            return new Conversion.Unsupported(Kinds.shortName(written) + (what.isEmpty() ? "" : ", " + what));
        }

        private String pointee(GoType element) {
            return element instanceof GoType.Named named
                            && Kinds.unnameable(named).isPresent()
                    ? Kinds.unnameable(named).get()
                    : "a pointer to what is no struct";
        }
    }
}
