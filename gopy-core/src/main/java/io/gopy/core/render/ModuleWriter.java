package io.gopy.core.render;

import io.gopy.core.bind.BoundConstant;
import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundModule;
import io.gopy.core.bind.BoundSentinel;
import io.gopy.core.bind.BoundType;
import io.gopy.core.bind.Skipped;
import io.gopy.core.bind.WellKnownErrors;
import io.gopy.core.convert.ClassKind;
import io.gopy.core.model.GoMethod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the view of a Python module out of what is bound. */
final class ModuleWriter {
    private static final String DEEP = " ".repeat(16);
    private static final String SHALLOW = " ".repeat(8);

    private ModuleWriter() {}

    static PythonModule module(BoundModule module, String doc, String runtime) {
        return new PythonModule(
                PythonLiteral.docstring(doc, ""),
                runtime,
                PythonLiteral.string(module.go().path()),
                functions(module.functions(), SHALLOW),
                module.types().stream().map(ModuleWriter::type).toList(),
                GenericWriter.generics(module),
                module.aliases().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(a -> entry(
                                a.getKey(),
                                PythonLiteral.string(a.getValue().type().toString())))
                        .toList(),
                constants(module),
                assignments(module),
                variables(module),
                sentinels(module),
                skipped(module.skipped()),
                entries(module.renamed()));
    }

    private static PythonModule.Type type(BoundType type) {
        return new PythonModule.Type(
                PythonLiteral.string(type.cls().name()),
                facts(type),
                PythonLiteral.doc(type.go().doc(), " ".repeat(12)),
                type.fields().stream().map(ModuleWriter::field).toList(),
                functions(type.methods(), DEEP),
                entries(type.protocols()),
                new PythonModule.Pointer(
                        onNil(type, type.pointer().methods()),
                        functions(type.pointer().methods(), " ".repeat(20)),
                        entries(type.pointer().protocols())),
                skipped(type.skipped()));
    }

    private static List<PythonModule.Entry> facts(BoundType type) {
        List<PythonModule.Entry> facts = new ArrayList<>();
        facts.add(entry("go", PythonLiteral.string(type.cls().go().toString())));
        facts.add(entry("kind", PythonLiteral.string(type.kind().name().toLowerCase(Locale.ROOT))));
        if (type.kind() != ClassKind.STRUCT) {
            facts.add(entry(
                    "underlying", PythonLiteral.string(type.go().underlying().toString())));
        }
        facts.add(entry("value", PythonLiteral.bool(type.value())));
        facts.add(entry("error", PythonLiteral.bool(type.go().isError())));
        facts.add(entry("comparable", PythonLiteral.bool(type.go().comparable())));
        if (!type.base().isEmpty()) {
            facts.add(entry("bases", "(" + PythonLiteral.string(type.base()) + ",)"));
        }
        if (!type.interfaces().isEmpty()) {
            facts.add(entry(
                    "interfaces",
                    type.interfaces().stream()
                            .map(PythonLiteral::string)
                            .collect(Collectors.joining(", ", "(", ",)"))));
        }
        String onNil = onNil(type, type.methods());
        if (!onNil.isEmpty()) {
            facts.add(entry("on_nil", onNil));
        }
        if (type.kind() == ClassKind.ENUM) {
            facts.add(entry("flags", PythonLiteral.bool(type.flags())));
            facts.add(entry("members", members(type)));
        }
        return facts;
    }

    /** The methods that may be called on nil, as a tuple of Python names; empty if there are none. */
    private static String onNil(BoundType type, List<BoundFunction> methods) {
        Set<String> goNames = type.go().methods().stream()
                .filter(GoMethod::nilReceiver)
                .map(GoMethod::name)
                .collect(Collectors.toSet());
        return methods.stream()
                .filter(m -> goNames.contains(m.goName()))
                .map(m -> PythonLiteral.string(m.pythonName()) + ", ")
                .sorted()
                .reduce(String::concat)
                .map(names -> "(" + names.stripTrailing() + ")")
                .orElse("");
    }

    private static String members(BoundType type) {
        return type.members().stream()
                .map(m -> "(" + PythonLiteral.string(m.memberName()) + ", " + m.go().value() + ")")
                .collect(Collectors.joining(", ", "(", ",)"));
    }

    private static String field(BoundType.Field field) {
        return "(" + PythonLiteral.string(field.pythonName()) + ", " + PythonLiteral.string(field.goName()) + ", "
                + PythonLiteral.string(field.converter().type().toString()) + ", " + field.offset() + ", "
                + PythonLiteral.doc(field.doc(), DEEP) + ", " + PythonLiteral.string(field.path()) + "),";
    }

    private static List<PythonModule.Function> functions(List<BoundFunction> functions, String indent) {
        return functions.stream()
                .sorted(Comparator.comparing(BoundFunction::pythonName))
                .map(f -> new PythonModule.Function(
                        PythonLiteral.string(f.pythonName()),
                        f.thunk(),
                        PythonLiteral.string(f.goName()),
                        PythonLiteral.string(PythonSignature.of(f)),
                        PythonLiteral.doc(f.doc(), indent)))
                .toList();
    }

    private static List<PythonModule.Entry> constants(BoundModule module) {
        return constants(module, c -> c.cls().isPresent())
                .map(c -> entry(
                        c.pythonName(),
                        "(" + PythonLiteral.string(c.cls().orElseThrow().go().toString()) + ", "
                                + PythonLiteral.constant(c.go()) + ", "
                                + PythonLiteral.doc(c.go().doc(), SHALLOW) + ")"))
                .toList();
    }

    private static List<PythonModule.Entry> assignments(BoundModule module) {
        return constants(module, c -> c.cls().isEmpty())
                .map(c -> new PythonModule.Entry(c.pythonName(), PythonLiteral.constant(c.go())))
                .toList();
    }

    private static Stream<BoundConstant> constants(BoundModule module, Predicate<BoundConstant> which) {
        return module.constants().stream().filter(which);
    }

    private static List<PythonModule.Entry> variables(BoundModule module) {
        return module.variables().stream()
                .map(v -> entry(
                        v.pythonName(),
                        "(" + v.number() + ", " + PythonLiteral.string(v.go().name()) + ", "
                                + PythonLiteral.string(v.go().type().toString()) + ", "
                                + PythonLiteral.doc(v.go().doc(), SHALLOW) + ")"))
                .toList();
    }

    private static List<PythonModule.Entry> sentinels(BoundModule module) {
        return module.sentinels().stream()
                .map(s -> entry(
                        s.pythonName(),
                        "(" + s.number() + ", " + PythonLiteral.doc(s.go().doc(), SHALLOW) + python(s) + ")"))
                .toList();
    }

    private static String python(BoundSentinel sentinel) {
        return WellKnownErrors.python(sentinel)
                .map(name -> ", " + PythonLiteral.string(name))
                .orElse("");
    }

    private static List<PythonModule.Entry> skipped(List<Skipped> skipped) {
        return skipped.stream()
                .map(s -> entry(s.pythonName(), PythonLiteral.string(s.explanation())))
                .toList();
    }

    private static List<PythonModule.Entry> entries(Map<String, String> map) {
        return map.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(e -> entry(e.getKey(), PythonLiteral.string(e.getValue())))
                .toList();
    }

    static PythonModule.Entry entry(String name, String value) {
        return new PythonModule.Entry(PythonLiteral.string(name), value);
    }
}
