package io.gopy.core;

import io.gopy.core.model.GoConstant;
import io.gopy.core.model.GoField;
import io.gopy.core.model.GoFunction;
import io.gopy.core.model.GoMethod;
import io.gopy.core.model.GoPackage;
import io.gopy.core.model.GoParameter;
import io.gopy.core.model.GoProgram;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeDeclaration;
import io.gopy.core.model.GoVariable;
import io.gopy.core.model.Position;
import java.util.List;

/** A few symbols of the standard library, as the inspector gives them on linux/amd64. */
public final class Sample {
    public static final GoType STRING = new GoType.Basic("string");
    public static final GoType INT = new GoType.Basic("int");
    public static final GoType BOOL = new GoType.Basic("bool");
    public static final GoType ERROR = new GoType.Named("", "error", List.of(), true);
    public static final GoType WRITER = named("io", "Writer");

    private Sample() {}

    /** Parts of strings, strconv, math and path. */
    public static GoProgram program() {
        return program(strings(), strconv(), math(), path());
    }

    public static GoProgram program(GoPackage... packages) {
        return new GoProgram("go1.26.8", "linux", "amd64", 8, List.of(packages), List.of(), List.of());
    }

    public static GoType.Named named(String packagePath, String name) {
        return new GoType.Named(packagePath, name, List.of(), true);
    }

    public static GoParameter of(String name, GoType type) {
        return new GoParameter(name, type);
    }

    /** A parameter that its function neither keeps nor changes. */
    public static GoParameter read(String name, GoType type) {
        return new GoParameter(name, type, GoParameter.Use.READ, name + " does not escape, mutate, or call", false);
    }

    public static GoSignature signature(List<GoParameter> parameters, GoType... results) {
        return new GoSignature(
                List.of(),
                parameters,
                List.of(results).stream().map(t -> of("", t)).toList(),
                false);
    }

    /** The signature of a function that is over at once. */
    static GoSignature brief(GoSignature s) {
        return new GoSignature(s.typeParameters(), s.parameters(), s.results(), s.variadic(), true);
    }

    public static GoSignature variadic(List<GoParameter> parameters, GoType... results) {
        return new GoSignature(
                List.of(),
                parameters,
                List.of(results).stream().map(t -> of("", t)).toList(),
                true);
    }

    public static GoFunction function(String name, GoSignature signature, String doc) {
        return new GoFunction(name, signature, doc, at(10));
    }

    public static GoMethod method(String name, GoSignature signature, boolean pointer) {
        return new GoMethod(name, signature, pointer, false, List.of(), name + " is a method.", at(20));
    }

    public static Position at(int line) {
        return new Position("sample.go", line, 1);
    }

    /** A package of the standard library with functions alone. */
    public static GoPackage functions(String path, GoFunction... functions) {
        return new GoPackage(
                path,
                path.substring(path.lastIndexOf('/') + 1),
                "",
                "Package doc.",
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(functions),
                List.of());
    }

    private static GoPackage strings() {
        GoType replacer = new GoType.Pointer(named("strings", "Replacer"));
        GoTypeDeclaration declaration = new GoTypeDeclaration(
                "Replacer",
                true,
                false,
                false,
                named("strings", "Replacer"),
                new GoType.Struct(List.of(new GoField("once", INT, false, false, 0, "", "", at(16)))),
                List.of(),
                List.of(
                        method("Replace", signature(List.of(of("s", STRING)), STRING), true),
                        method("WriteString", signature(List.of(of("w", WRITER), of("s", STRING)), INT, ERROR), true)),
                false,
                48,
                "Replacer replaces a list of strings with replacements.",
                at(15));
        return new GoPackage(
                "strings",
                "strings",
                "",
                "Package strings implements simple functions to manipulate UTF-8 encoded strings.",
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        function(
                                "Compare",
                                signature(List.of(read("a", STRING), read("b", STRING)), INT),
                                "Compare returns an integer comparing two strings lexicographically.\n\nUse \"==\" instead."),
                        function(
                                "Cut",
                                new GoSignature(
                                        List.of(),
                                        List.of(of("s", STRING), of("sep", STRING)),
                                        List.of(of("before", STRING), of("after", STRING), of("found", BOOL)),
                                        false),
                                "Cut slices s around the first instance of sep."),
                        function(
                                "IndexByte",
                                signature(List.of(of("s", STRING), of("c", new GoType.Basic("byte"))), INT),
                                "IndexByte returns the index of the first instance of c in s."),
                        function(
                                "Map",
                                signature(
                                        List.of(
                                                of(
                                                        "mapping",
                                                        new GoType.Func(signature(
                                                                List.of(of("", new GoType.Basic("rune"))),
                                                                new GoType.Basic("rune")))),
                                                of("s", STRING)),
                                        STRING),
                                "Map returns a copy of the string s with all its characters modified."),
                        function(
                                "NewReplacer",
                                variadic(List.of(of("oldnew", new GoType.Slice(STRING))), replacer),
                                "NewReplacer returns a new Replacer."),
                        function(
                                "Repeat",
                                signature(List.of(of("s", STRING), of("count", INT)), STRING),
                                "Repeat repeats."),
                        function(
                                "ToUpper",
                                signature(List.of(of("s", STRING)), STRING),
                                "ToUpper returns s in upper case.")),
                List.of(declaration));
    }

    private static GoPackage strconv() {
        GoTypeDeclaration numError = new GoTypeDeclaration(
                "NumError",
                true,
                false,
                false,
                named("strconv", "NumError"),
                new GoType.Struct(List.of(
                        new GoField("Func", STRING, false, true, 0, "", "the failing function", at(31)),
                        new GoField("Num", STRING, false, true, 16, "", "the input", at(32)),
                        new GoField("Err", ERROR, false, true, 32, "", "the reason the conversion failed", at(33)))),
                List.of(),
                List.of(
                        method("Error", brief(signature(List.of(), STRING)), true),
                        method("Unwrap", signature(List.of(), ERROR), true)),
                true,
                48,
                "A NumError records a failed conversion.",
                at(30));
        return new GoPackage(
                "strconv",
                "strconv",
                "",
                "Package strconv implements conversions.",
                true,
                List.of(),
                List.of(new GoConstant(
                        "IntSize",
                        new GoType.Basic("untyped int"),
                        GoConstant.Kind.INT,
                        "64",
                        "IntSize is the size in bits.",
                        0,
                        false,
                        at(5))),
                List.of(
                        new GoVariable(
                                "ErrRange", ERROR, true, "ErrRange indicates that a value is out of range.", at(6)),
                        new GoVariable("ErrSyntax", ERROR, true, "ErrSyntax indicates a wrong syntax.", at(7))),
                List.of(
                        function(
                                "Atoi",
                                signature(List.of(of("s", STRING)), INT, ERROR),
                                "Atoi is equivalent to ParseInt(s, 10, 0)."),
                        function("Itoa", signature(List.of(of("i", INT)), STRING), "Itoa is equivalent to FormatInt."),
                        function(
                                "Quote",
                                signature(List.of(of("s", STRING)), STRING),
                                "Quote returns a double-quoted string.")),
                List.of(numError));
    }

    private static GoPackage math() {
        GoType f = new GoType.Basic("float64");
        return new GoPackage(
                "math",
                "math",
                "",
                "Package math provides basic constants and mathematical functions.",
                true,
                List.of(),
                List.of(
                        constant(
                                "Pi",
                                GoConstant.Kind.FLOAT,
                                "3.14159265358979323846264338327950288419716939937510582097494459"),
                        constant("MaxUint64", GoConstant.Kind.INT, "18446744073709551615")),
                List.of(),
                List.of(
                        function("Sqrt", signature(List.of(of("x", f)), f), "Sqrt returns the square root of x."),
                        function("IsNaN", signature(List.of(of("f", f)), BOOL), "IsNaN reports whether f is NaN."),
                        function(
                                "Frexp",
                                signature(List.of(of("f", f)), f, INT),
                                "Frexp breaks f into a fraction and a power.")),
                List.of());
    }

    private static GoConstant constant(String name, GoConstant.Kind kind, String value) {
        return new GoConstant(name, new GoType.Basic("untyped"), kind, value, "", 0, false, at(3));
    }

    private static GoPackage path() {
        return new GoPackage(
                "path",
                "path",
                "",
                "Package path implements utility routines.",
                true,
                List.of(),
                List.of(),
                List.of(new GoVariable(
                        "ErrBadPattern", ERROR, true, "ErrBadPattern indicates a malformed pattern.", at(8))),
                List.of(
                        function(
                                "Base",
                                signature(List.of(of("path", STRING)), STRING),
                                "Base returns the last element of path."),
                        function(
                                "Join", variadic(List.of(of("elem", new GoType.Slice(STRING))), STRING), "Join joins."),
                        function(
                                "Match",
                                new GoSignature(
                                        List.of(),
                                        List.of(of("pattern", STRING), of("name", STRING)),
                                        List.of(of("matched", BOOL), of("err", ERROR)),
                                        false),
                                "Match reports whether name matches the shell pattern.")),
                List.of());
    }
}
