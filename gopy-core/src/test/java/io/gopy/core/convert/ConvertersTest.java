package io.gopy.core.convert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gopy.core.Sample;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvertersTest {
    private static final GoType.Named CELSIUS = Sample.named("weather", "Celsius");
    private static final GoType.Named POINT = Sample.named("shapes", "Point");
    private static final GoType.Named LOOP = Sample.named("loops", "Loop");
    private static final Map<GoType, GoType> UNDERLYING = Map.of(
            CELSIUS, new GoType.Basic("float64"),
            POINT, new GoType.Struct(List.of()),
            LOOP, new GoType.Pointer(LOOP));

    private final Converters converters = new Converters(new Types(), 8);

    /** Bound types: a float, a struct, and a pointer to itself. */
    private static final class Types implements KnownTypes {
        @Override
        public Optional<GoTypeDeclaration> declaration(GoType.Named type) {
            return Optional.ofNullable(UNDERLYING.get(type))
                    .map(underlying -> new GoTypeDeclaration(
                            type.name(),
                            true,
                            false,
                            false,
                            type,
                            underlying,
                            List.of(),
                            List.of(),
                            true,
                            8,
                            "",
                            Sample.at(1)));
        }

        @Override
        public Optional<PythonClass> bound(GoType.Named type) {
            return type.exported()
                    ? Optional.of(new PythonClass(type, type.equals(CELSIUS) ? 1 : 2, "weather", type.name()))
                    : Optional.empty();
        }
    }

    @Test
    void aPointerToItselfDoesNotCross() {
        assertThat(converters.of(LOOP)).isEqualTo(new Conversion.Unsupported("loops.Loop, a pointer to itself"));
    }

    @Test
    void iteratorsCrossAsTrees() {
        GoType.Named seq = new GoType.Named("iter", "Seq", List.of(new GoType.Basic("int")), true);
        Converter converter = converter(seq);
        assertThat(converter.code()).isEqualTo("V");
        assertThat(converter.lower(GO, 0, "r")).isEqualTo("rt.LowerTree(f, 0, r)");
        assertThat(converters.of(new GoType.Named("iter", "Seq", List.of(new GoType.Basic("untyped nil")), true)))
                .isInstanceOf(Conversion.Unsupported.class);
    }

    @ParameterizedTest
    @CsvSource({
        "bool, ?, 1, 'rt.LiftBool[bool](f, 0)', bool",
        "int, q, 1, 'rt.LiftInt[int](f, 0)', SupportsIndex",
        "uint8, B, 1, 'rt.LiftInt[uint8](f, 0)', SupportsIndex",
        "rune, r, 1, 'rt.LiftInt[rune](f, 0)', SupportsIndex | str",
        "float32, f, 1, 'rt.LiftFloat[float32](f, 0)', float",
        "complex64, F, 2, 'rt.LiftComplex[complex64](f, 0)', complex",
        "string, s, 2, 'rt.LiftString[string](f, 0)', str"
    })
    void basicTypes(String go, String code, int slots, String lift, String stub) {
        Converter converter = converter(new GoType.Basic(go));
        assertThat(converter.code()).isEqualTo(code);
        assertThat(converter.argumentSlots()).isEqualTo(slots);
        assertThat(converter.lift(GO, 0)).isEqualTo(lift);
        assertThat(converter.parameterStub(STUB)).isEqualTo(stub);
    }

    @Test
    void definedTypesCrossAsTheirUnderlyingTypeUnderTheirName() {
        Converter converter = converter(CELSIUS);
        assertThat(converter.code()).isEqualTo("d");
        assertThat(converter.lift(GO, 3)).isEqualTo("rt.LiftFloat[weather.Celsius](f, 3)");
        assertThat(converter.parameterStub(STUB)).isEqualTo("Celsius | float");
        assertThat(converter.resultStub(STUB)).isEqualTo("Celsius");
    }

    @Test
    void structsCrossByHandle() {
        assertThat(converter(POINT).lift(GO, 0)).isEqualTo("rt.LiftValue[shapes.Point](f, 0, 2)");
        Converter pointer = converter(new GoType.Pointer(POINT));
        assertThat(pointer.lower(GO, 0, "r")).isEqualTo("rt.LowerPtr(f, 0, r, 2)");
        assertThat(pointer.parameterStub(STUB)).isEqualTo("Point | Fields | None");
        assertThat(pointer.nilable()).isTrue();
    }

    @Test
    void bytesHaveCodesOfTheirOwn() {
        assertThat(converter(new GoType.Slice(new GoType.Basic("byte"))).code()).isEqualTo("y");
        assertThat(converter(new GoType.Array(16, new GoType.Basic("byte"))).code())
                .isEqualTo("a");
    }

    @Test
    void variadicArgumentsAreLists() {
        Conversion conversion = converters.variadic(new GoType.Slice(new GoType.Basic("string")));
        assertThat(((Converter) conversion).code()).isEqualTo("[s");
        assertThat(((Converter) conversion).lift(GO, 2)).isEqualTo("rt.LiftStrings[string](f, 2)");
    }

    @ParameterizedTest
    @CsvSource({
        "READ, 'rt.BorrowString[string](f, 0)', 'rt.BorrowBytes[[]byte](f, 0)', 'rt.BorrowTree[[]float64](f, 0)'",
        "WRITTEN, 'rt.BorrowString[string](f, 0)', 'rt.BorrowWritableBytes[[]byte](f, 0)',"
                + " 'rt.BorrowWritableTree[[]float64](f, 0)'",
        "KEPT, 'rt.LiftString[string](f, 0)', 'rt.LiftBytes[[]byte](f, 0)', 'rt.LiftTree[[]float64](f, 0)'"
    })
    void whatIsNotKeptIsBorrowed(GoParameter.Use use, String string, String bytes, String slice) {
        assertThat(argument(new GoType.Basic("string"), use)).isEqualTo(string);
        assertThat(argument(new GoType.Slice(new GoType.Basic("byte")), use)).isEqualTo(bytes);
        assertThat(argument(new GoType.Slice(new GoType.Basic("float64")), use)).isEqualTo(slice);
    }

    @Test
    void whatHasNoMemoryOfPythonsIsNeverBorrowed() {
        assertThat(argument(new GoType.Basic("int"), GoParameter.Use.READ)).isEqualTo("rt.LiftInt[int](f, 0)");
        GoType array = new GoType.Array(2, new GoType.Basic("int"));
        assertThat(argument(array, GoParameter.Use.READ)).isEqualTo("rt.LiftTree[" + array + "](f, 0)");
        GoType rows = new GoType.Slice(new GoType.Slice(new GoType.Basic("int")));
        assertThat(argument(rows, GoParameter.Use.READ)).isEqualTo("rt.BorrowTree[" + rows + "](f, 0)");
    }

    private String argument(GoType type, GoParameter.Use use) {
        return Converters.argument(converter(type), use).lift(GO, 0);
    }

    @Test
    void packedArgumentsShareTheirSlots() {
        Converter packed = Converters.packed(converter(POINT));

        assertThat(packed.argumentSlots()).isZero();
        assertThat(packed.lift(GO, 3)).isEqualTo("rt.LiftNext[shapes.Point](f, 3)");
        assertThat(packed.type()).isEqualTo(POINT);
    }

    @Test
    void whatDoesNotCrossSaysWhatItIs() {
        assertThat(converters.of(new GoType.Named("io/x", "secret", List.of(), false)))
                .isEqualTo(new Conversion.Unsupported("x.secret, unexported"));
    }

    private Converter converter(GoType type) {
        return (Converter) converters.of(type);
    }

    private static final GoNames GO = new GoNames() {
        @Override
        public String type(GoType type) {
            return type.toString();
        }

        @Override
        public String function(String name, GoType type, GoType result) {
            return "rt." + name + "[" + type + "]";
        }

        @Override
        public String symbol(String packagePath, String name) {
            return packagePath + "." + name;
        }
    };

    private static final StubNames STUB = new StubNames() {
        @Override
        public String type(PythonClass type) {
            return type.name();
        }

        @Override
        public String builtin(String name) {
            return name;
        }

        @Override
        public String fields() {
            return "Fields";
        }

        @Override
        public String runtime(String name) {
            return name;
        }

        @Override
        public String variable(String typeParameter) {
            return "_" + typeParameter;
        }

        @Override
        public String imported(String module, String name) {
            return name;
        }
    };
}
