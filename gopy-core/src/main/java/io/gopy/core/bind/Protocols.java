package io.gopy.core.bind;

import io.gopy.core.convert.Converter;
import io.gopy.core.model.GoType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Go methods that Python knows as protocols: {@code String() string} serves {@code __str__}, {@code Len()
 * int} {@code __len__}, {@code Format(fmt.State, rune)} {@code __format__}, {@code Close() error} {@code __exit__}, {@code Equal(T) bool} {@code __eq__},
 * {@code Less(T) bool} {@code __lt__}, {@code Cmp(T) int} the ordering ({@code __cmp__}), a pair of {@code
 * Marshal…} and {@code Unmarshal…} pickling.
 */
final class Protocols {
    private static final List<String[]> PICKLES = List.of(
            new String[] {"MarshalBinary", "UnmarshalBinary"},
            new String[] {"GobEncode", "GobDecode"},
            new String[] {"MarshalText", "UnmarshalText"});

    private static final Set<String> INTEGERS = Set.of("i", "q");

    private static final Set<String> NUMBERS = Set.of("f", "d", "F", "D");

    /** Of all integers: there are Len() uint and Len() int64. */
    private static final Set<String> LENGTHS = Set.of("b", "B", "h", "H", "i", "I", "q", "Q");

    private Protocols() {}

    /** Python protocol to Python name of the method that serves it. */
    static Map<String, String> of(String goType, List<BoundFunction> methods) {
        Map<String, String> protocols = new TreeMap<>();
        for (BoundFunction method : methods) {
            switch (method.goName()) {
                case "String" -> put(protocols, "__str__", method, gives(method, "s") && takes(method, 0));
                case "Len" ->
                    put(
                            protocols,
                            "__len__",
                            method,
                            LENGTHS.stream().anyMatch(code -> gives(method, code)) && takes(method, 0));
                case "Format" -> put(protocols, "__format__", method, takesState(method));
                case "All" -> put(protocols, "__iter__", method, takes(method, 0) && givesSequence(method));
                case "Close" ->
                    put(protocols, "__exit__", method, method.results().isEmpty() && takes(method, 0));
                case "Equal" -> put(protocols, "__eq__", method, gives(method, "?") && takesOwn(method, goType));
                case "Less" -> put(protocols, "__lt__", method, gives(method, "?") && takesOwn(method, goType));
                case "Cmp", "Compare" ->
                    put(protocols, "__cmp__", method, givesInt(method) && takesOwn(method, goType));
                default -> {}
            }
        }
        pickling(protocols, methods);
        matrix(protocols, methods);
        return protocols;
    }

    /** {@code At(i, j int) float64} beside {@code Dims() (r, c int)}: a matrix, as gonum's. */
    private static void matrix(Map<String, String> protocols, List<BoundFunction> methods) {
        for (BoundFunction dims : named(methods, "Dims")) {
            for (BoundFunction at : named(methods, "At")) {
                boolean fits = isElement(at) && isPlace(dims.results().stream().map(BoundFunction.Result::converter));
                put(protocols, "__array__", at, fits);
                put(protocols, "__shape__", dims, fits);
            }
        }
    }

    private static boolean isElement(BoundFunction at) {
        return NUMBERS.stream().anyMatch(code -> gives(at, code))
                && isPlace(at.parameters().stream().map(BoundFunction.Parameter::converter));
    }

    private static List<BoundFunction> named(List<BoundFunction> methods, String goName) {
        return methods.stream().filter(m -> m.goName().equals(goName)).toList();
    }

    /** Row and column. */
    private static boolean isPlace(Stream<Converter> values) {
        List<String> codes = values.map(Converter::code).toList();
        return codes.size() == 2 && INTEGERS.containsAll(codes);
    }

    private static void put(Map<String, String> protocols, String protocol, BoundFunction method, boolean fits) {
        if (fits) {
            protocols.putIfAbsent(protocol, method.pythonName());
        }
    }

    private static void pickling(Map<String, String> protocols, List<BoundFunction> methods) {
        for (String[] pair : PICKLES) {
            List<String> names = methods.stream()
                    .filter(m -> m.goName().equals(pair[0]) || m.goName().equals(pair[1]))
                    .sorted((a, b) -> Boolean.compare(
                            a.goName().equals(pair[1]), b.goName().equals(pair[1])))
                    .map(BoundFunction::pythonName)
                    .toList();
            if (names.size() == 2) {
                protocols.put("__getstate__", names.get(0));
                protocols.put("__setstate__", names.get(1));
                return;
            }
        }
    }

    private static boolean gives(BoundFunction method, String code) {
        return !method.raises()
                && method.results().size() == 1
                && method.results().get(0).converter().code().equals(code);
    }

    private static boolean givesSequence(BoundFunction method) {
        return gives(method, "V")
                && method.results().get(0).converter().type() instanceof GoType.Named type
                && type.packagePath().equals("iter")
                && type.name().equals("Seq");
    }

    private static boolean givesInt(BoundFunction method) {
        return INTEGERS.stream().anyMatch(code -> gives(method, code));
    }

    private static boolean takes(BoundFunction method, int count) {
        return method.parameters().size() == count;
    }

    /** {@code fmt.Formatter}'s: takes a {@code fmt.State} and a verb. */
    private static boolean takesState(BoundFunction method) {
        return takes(method, 2)
                && method.parameters().get(0).converter().type().toString().equals("fmt.State")
                && method.results().isEmpty()
                && !method.raises();
    }

    private static boolean takesOwn(BoundFunction method, String goType) {
        if (!takes(method, 1) || method.variadic()) {
            return false;
        }
        Converter parameter = method.parameters().get(0).converter();
        return parameter.type().toString().equals(goType)
                || parameter.type().toString().equals("*" + goType);
    }
}
