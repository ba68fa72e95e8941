package io.gopy.core.render;

import io.gopy.core.convert.PythonClass;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the classes of package {@code time} have on top of timedelta's and datetime's: nanoseconds, in a stub. */
final class StubTimes {
    private static final String DURATION = "time.Duration";
    private static final String TIME = "time.Time";

    private final StubScope scope;
    private final Map<String, PythonClass> classes;

    /** @param classes the classes by their Go names */
    StubTimes(StubScope scope, Map<String, PythonClass> classes) {
        this.scope = scope;
        this.classes = classes;
    }

    static boolean handles(PythonClass cls) {
        String name = cls.go().toString();
        return name.equals(DURATION) || name.equals(TIME);
    }

    List<String> members(PythonClass cls) {
        return cls.go().toString().equals(DURATION) ? duration() : time();
    }

    private List<String> duration() {
        String delta = scope.imported("datetime", "timedelta");
        String integer = scope.builtin("int");
        String number = scope.builtin("float");
        String own = scope.type(classes.get(DURATION));
        Stream<String> made = Stream.of(
                "def __new__(cls, value: " + delta + " | " + integer + " = ...) -> "
                        + scope.imported("typing_extensions", "Self") + ": ...",
                "def __int__(self) -> " + integer + ": ...",
                "def __index__(self) -> " + integer + ": ...");
        Stream<String> unary =
                Stream.of("neg", "pos", "abs").map(name -> "def __" + name + "__(self) -> " + own + ": ...");
        Stream<String> sums = Stream.of("add", "radd", "sub", "rsub", "mod").map(name -> binary(name, delta, own));
        Stream<String> products = Stream.of("mul", "rmul").map(name -> binary(name, number, own));
        Stream<String> quotients = Stream.of(
                        binary("truediv", delta, number), binary("truediv", number, own),
                        binary("floordiv", delta, integer), binary("floordiv", integer, own))
                .flatMap(line -> Stream.of("@" + scope.imported("typing", "overload"), line));
        String pair = scope.builtin("tuple") + "[" + integer + ", " + own + "]";
        return Stream.of(made, unary, sums, products, quotients, Stream.of(binary("divmod", delta, pair)))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<String> time() {
        String moment = scope.imported("datetime", "datetime");
        String delta = scope.imported("datetime", "timedelta");
        String between = classes.containsKey(DURATION) ? scope.type(classes.get(DURATION)) : delta;
        String self = scope.imported("typing_extensions", "Self");
        String overload = "@" + scope.imported("typing", "overload");
        String integer = scope.builtin("int");
        Stream<String> date = Stream.of("year", "month", "day").map(part -> part + ": " + integer);
        Stream<String> clock =
                Stream.of("hour", "minute", "second", "microsecond").map(part -> part + ": " + integer + " = ...");
        Stream<String> zone = Stream.of(
                "tzinfo: " + scope.imported("datetime", "tzinfo") + " | None = ...",
                "*",
                "fold: " + integer + " = ...");
        List<String> parts = Stream.of(Stream.of("cls"), date, clock, zone)
                .flatMap(parameters -> parameters)
                .toList();
        return List.of(
                overload,
                "def __new__(cls, when: " + moment + " = ..., /) -> " + self + ": ...",
                overload,
                StubFunctions.head("__new__", parts, self, "    ") + " ...",
                overload + "  # type: ignore", // datetime takes its own kind alone
                "def __sub__(self, other: " + moment + ") -> " + between + ": ...",
                overload,
                "def __sub__(self, other: " + delta + ") -> " + self + ": ...");
    }

    private static String binary(String name, String other, String result) {
        return "def __" + name + "__(self, other: " + other + ") -> " + result + ": ...";
    }
}
