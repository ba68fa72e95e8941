package io.gopy.core.model;

import java.util.List;
import java.util.stream.Collectors;

/** How compound types are spelled in Go. */
final class Spelling {
    private Spelling() {}

    static String list(List<GoType> types) {
        return types.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    static String signature(GoSignature signature) {
        return "(" + parameters(signature) + ")" + results(signature.results());
    }

    static String struct(List<GoField> fields) {
        return fields.stream()
                .map(f -> f.embedded() ? f.type().toString() : f.name() + " " + f.type())
                .collect(Collectors.joining("; ", "struct{", "}"));
    }

    static String interfaceType(GoType.Interface type) {
        if (type.methods().isEmpty() && type.union().isEmpty()) {
            return "any";
        }
        String methods = type.methods().stream()
                .map(m -> m.name() + signature(m.signature()))
                .collect(Collectors.joining("; "));
        String separator = methods.isEmpty() || type.union().isEmpty() ? "" : "; ";
        return "interface{" + methods + separator + type.union() + "}";
    }

    private static String parameters(GoSignature signature) {
        List<GoParameter> all = signature.parameters();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < all.size(); i++) {
            boolean spread = signature.variadic() && i == all.size() - 1;
            GoType type = all.get(i).type();
            text.append(i == 0 ? "" : ", ").append(spread ? "..." + ((GoType.Slice) type).element() : type.toString());
        }
        return text.toString();
    }

    private static String results(List<GoParameter> results) {
        if (results.isEmpty()) {
            return "";
        }
        String types = results.stream().map(r -> r.type().toString()).collect(Collectors.joining(", "));
        return results.size() == 1 ? " " + types : " (" + types + ")";
    }
}
