package io.gopy.core.render;

import io.gopy.core.model.GoField;
import io.gopy.core.model.GoSignature;
import io.gopy.core.model.GoType;
import io.gopy.core.model.GoTypeVisitor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Spells a type as a Go file writes it, with the package names of that file. */
final class GoTypeText implements GoTypeVisitor<String> {
    private final GoImports imports;

    GoTypeText(GoImports imports) {
        this.imports = imports;
    }

    @Override
    public String basic(GoType.Basic type) {
        String[] parts = type.name().split("\\.");
        return parts.length == 1 ? type.name() : imports.symbol(parts[0], parts[1]); // unsafe.Pointer
    }

    @Override
    public String named(GoType.Named type) {
        return imports.literal(type).map(this::text).orElseGet(() -> name(type));
    }

    private String name(GoType.Named type) {
        String name = imports.symbol(type.packagePath(), type.name());
        return type.arguments().isEmpty()
                ? name
                : type.arguments().stream().map(this::text).collect(Collectors.joining(", ", name + "[", "]"));
    }

    @Override
    public String pointer(GoType.Pointer type) {
        return "*" + text(type.element());
    }

    @Override
    public String slice(GoType.Slice type) {
        return "[]" + text(type.element());
    }

    @Override
    public String array(GoType.Array type) {
        return "[" + type.length() + "]" + text(type.element());
    }

    @Override
    public String map(GoType.Map type) {
        return "map[" + text(type.key()) + "]" + text(type.element());
    }

    @Override
    public String chan(GoType.Chan type) {
        return new GoType.Chan(type.direction(), new GoType.Basic(text(type.element()))).toString();
    }

    @Override
    public String func(GoType.Func type) {
        return "func" + text(type.signature());
    }

    private String text(GoSignature signature) {
        List<String> parameters = new ArrayList<>();
        signature.parameters().forEach(p -> parameters.add(text(p.type())));
        if (signature.variadic()) {
            parameters.set(
                    parameters.size() - 1,
                    "..." + parameters.get(parameters.size() - 1).substring(2));
        }
        List<String> results =
                signature.results().stream().map(r -> text(r.type())).toList();
        String given = String.join(", ", results);
        return "(" + String.join(", ", parameters) + ")"
                + (results.size() > 1 ? " (" + given + ")" : given.isEmpty() ? "" : " " + given);
    }

    @Override
    public String struct(GoType.Struct type) {
        return type.fields().stream()
                .map(f -> (f.embedded() ? "" : f.name() + " ") + text(f.type()) + tag(f))
                .collect(Collectors.joining("; ", "struct{", "}"));
    }

    private static String tag(GoField field) {
        String text = field.tag().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        return text.isEmpty() ? "" : " \"" + text + "\"";
    }

    @Override
    public String interfaceType(GoType.Interface type) {
        return type.methods().isEmpty()
                ? type.toString()
                : type.methods().stream()
                        .map(m -> m.name() + text(m.signature()))
                        .collect(Collectors.joining("; ", "interface{", "}"));
    }

    @Override
    public String typeParameter(GoType.TypeParameter type) {
        return type.name();
    }

    private String text(GoType type) {
        return type.accept(this);
    }
}
