package io.gopy.core.convert;

import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoType;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses converters: by {@link ConverterRegistry}, the only place that looks at a type's kind. A new kind is a class
 * of its own and a line there.
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
        return type.accept(new ConverterRegistry(this, type, Optional.empty()));
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

    KnownTypes types() {
        return types;
    }

    int wordSize() {
        return wordSize;
    }

    /** False while the parts of that type are being decided. */
    boolean enter(GoType type) {
        return open.add(type);
    }

    void leave(GoType type) {
        open.remove(type);
    }
}
