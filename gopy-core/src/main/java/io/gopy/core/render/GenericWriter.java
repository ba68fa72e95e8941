package io.gopy.core.render;

import io.gopy.core.bind.BoundFunction;
import io.gopy.core.bind.BoundGeneric;
import io.gopy.core.bind.BoundModule;
import io.gopy.core.bind.BoundType;
import io.gopy.core.convert.ClassKind;
import io.gopy.core.model.GoType;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the views of generic functions and types out of what is bound. */
final class GenericWriter {
    private GenericWriter() {}

    static List<PythonModule.Generic> generics(BoundModule module) {
        return module.generics().stream()
                .sorted(Comparator.comparing(BoundGeneric::pythonName))
                .map(g -> generic(g, module.go().path()))
                .toList();
    }

    private static PythonModule.Generic generic(BoundGeneric generic, String goPath) {
        return new PythonModule.Generic(
                PythonLiteral.string(generic.pythonName()),
                List.of(
                        ModuleWriter.entry("go", PythonLiteral.string(goPath + "." + generic.goName())),
                        ModuleWriter.entry("parameters", parameters(generic)),
                        ModuleWriter.entry("signature", PythonLiteral.string(signature(generic)))),
                PythonLiteral.doc(generic.doc(), " ".repeat(12)),
                generic.functions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> function(e.getKey(), e.getValue()))
                        .toList(),
                generic.classes().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(e -> ModuleWriter.entry(
                                e.getKey(), PythonLiteral.string(e.getValue().name())))
                        .toList());
    }

    /** The docstring stands once, with the generic function. */
    private static PythonModule.Function function(String key, BoundFunction instance) {
        return new PythonModule.Function(
                PythonLiteral.string(key),
                instance.thunk(),
                PythonLiteral.string(instance.goName()),
                PythonLiteral.string(PythonSignature.of(instance)),
                "''");
    }

    private static String parameters(BoundGeneric generic) {
        return generic.parameters().stream()
                .map(GoType.TypeParameter::name)
                .map(name -> PythonLiteral.string(name) + ", ")
                .collect(Collectors.joining())
                .transform(names -> "(" + names.stripTrailing() + ")");
    }

    /** Of a function its own; of a type that of its constructor. */
    private static String signature(BoundGeneric generic) {
        return generic.function()
                .map(PythonSignature::of)
                .or(() -> generic.type().map(GenericWriter::constructor))
                .orElse("(*arguments: any)");
    }

    private static String constructor(BoundType type) {
        if (type.kind() != ClassKind.STRUCT) {
            return "(value: " + type.go().underlying() + ")";
        }
        return type.fields().stream()
                .filter(field -> field.path().isEmpty())
                .map(field -> field.pythonName() + ": " + field.converter().type())
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
