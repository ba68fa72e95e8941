package io.gopy.core.ring;

import io.gopy.core.model.GoField;
import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.Position;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A kind of Go type that docs, cases and converters must know.
 *
 * @param title as the first column of {@code docs/types.md} and the line {@code # Kinds:} of a case have it: {@code
 *     chan<- T}
 * @param sample a type of that kind
 * @param underlying of a defined type what it is defined as, else {@code sample}
 */
record GoKind(String title, GoType sample, GoType underlying) {
    private static final GoType INT = new GoType.Basic("int");
    private static final GoType BYTE = new GoType.Basic("byte");
    private static final GoSignature PLAIN = new GoSignature(List.of(), List.of(), List.of(), false);
    private static final Position HERE = new Position("sample.go", 1, 1);
    private static final GoType STRUCT =
            new GoType.Struct(List.of(new GoField("X", INT, false, true, 0, "", "", HERE)));
    private static final GoType METHODS =
            new GoType.Interface(List.of(new GoMethod("Do", PLAIN, false, false, List.of(), "", HERE)), "");

    /** The predeclared types (Go spec, "Predeclared identifiers"), and the one of package unsafe. */
    private static final String BASICS = "bool string byte rune int int8 int16 int32 int64 uint uint8 uint16 uint32"
            + " uint64 uintptr float32 float64 complex64 complex128 unsafe.Pointer";

    /** What each record of the model stands for in Python's eyes. */
    private static final Map<Class<?>, List<GoKind>> BY_RECORD = Map.ofEntries(
            Map.entry(GoType.Basic.class, basics()),
            Map.entry(GoType.Named.class, defined()),
            Map.entry(
                    GoType.Pointer.class,
                    List.of(kind("*T", new GoType.Pointer(named("Struct"))), kind("*int", new GoType.Pointer(INT)))),
            Map.entry(
                    GoType.Slice.class,
                    List.of(kind("[]T", new GoType.Slice(INT)), kind("[]byte", new GoType.Slice(BYTE)))),
            Map.entry(
                    GoType.Array.class,
                    List.of(kind("[N]T", new GoType.Array(3, INT)), kind("[N]byte", new GoType.Array(3, BYTE)))),
            Map.entry(GoType.Map.class, List.of(kind("map[K]V", new GoType.Map(INT, INT)))),
            Map.entry(
                    GoType.Chan.class,
                    Stream.of(GoType.Chan.Direction.values())
                            .map(direction -> new GoType.Chan(direction, INT))
                            .map(chan -> kind(chan.toString().replace("int", "T"), chan))
                            .toList()),
            Map.entry(GoType.Func.class, List.of(kind("func(…)", new GoType.Func(PLAIN)))),
            Map.entry(GoType.Struct.class, List.of(defined("a struct without a name", STRUCT))),
            Map.entry(GoType.Interface.class, List.of(kind("any", new GoType.Interface(List.of(), "")))),
            Map.entry(
                    GoType.TypeParameter.class,
                    List.of(kind("type parameter", new GoType.TypeParameter("T", "any", true)))));

    /** Every kind: what the sealed model permits, and the sub-kinds that Python sees differently. */
    static List<GoKind> all() {
        return Stream.of(GoType.class.getPermittedSubclasses())
                .flatMap(kind -> of(kind).stream())
                .toList();
    }

    /**
     * The kinds that a record of the model stands for.
     *
     * @throws AssertionError if nobody has said it
     */
    static List<GoKind> of(Class<?> kind) {
        if (!BY_RECORD.containsKey(kind)) {
            throw new AssertionError(kind + " is new in GoType; say in GoKind what it stands for.");
        }
        return BY_RECORD.get(kind);
    }

    private static List<GoKind> basics() {
        return Stream.of(BASICS.split(" "))
                .map(name -> kind(name, new GoType.Basic(name)))
                .toList();
    }

    private static List<GoKind> defined() {
        GoType values = new GoType.Named("iter", "Seq", List.of(INT), true);
        GoType pairs = new GoType.Named("iter", "Seq2", List.of(INT, INT), true);
        return List.of(
                defined("named number", INT),
                defined("named string", new GoType.Basic("string")),
                defined("named bool", new GoType.Basic("bool")),
                defined("named []byte", new GoType.Slice(BYTE)),
                defined("named [N]byte", new GoType.Array(3, BYTE)),
                defined("named slice", new GoType.Slice(INT)),
                defined("named array", new GoType.Array(3, INT)),
                defined("named map", new GoType.Map(INT, INT)),
                defined("named chan", new GoType.Chan(GoType.Chan.Direction.BOTH, INT)),
                defined("named func", new GoType.Func(PLAIN)),
                defined("named pointer", new GoType.Pointer(INT)),
                defined("struct T", STRUCT),
                defined("interface", METHODS),
                new GoKind("unexported type", new GoType.Named("sample", "hidden", List.of(), false), STRUCT),
                kind("error", new GoType.Named("", "error", List.of(), true)),
                kind("iter.Seq[V]", values),
                kind("iter.Seq2[K, V]", pairs),
                new GoKind("time.Duration", new GoType.Named("time", "Duration", List.of(), true), INT),
                new GoKind("time.Time", new GoType.Named("time", "Time", List.of(), true), STRUCT));
    }

    private static GoKind kind(String title, GoType sample) {
        return new GoKind(title, sample, sample);
    }

    private static GoKind defined(String title, GoType underlying) {
        return new GoKind(title, named(title), underlying);
    }

    private static GoType named(String name) {
        return new GoType.Named("sample", name.replaceAll("\\W", ""), List.of(), true);
    }

    @Override
    public String toString() {
        return title;
    }
}
