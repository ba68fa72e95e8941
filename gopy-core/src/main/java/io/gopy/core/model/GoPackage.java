package io.gopy.core.model;

import java.util.List;

/**
 * One Go package.
 *
 * @param path import path, as {@code net/url}
 * @param name package name, as {@code url}
 * @param module path of its module, empty for the standard library
 * @param doc package comment, empty if there is none
 * @param requested asked for by the user; else it came along with a type
 * @param imports import paths that its files import directly
 */
public record GoPackage(
        String path,
        String name,
        String module,
        String doc,
        boolean requested,
        List<String> imports,
        List<GoConstant> constants,
        List<GoVariable> variables,
        List<GoFunction> functions,
        List<GoTypeDeclaration> types) {
    public GoPackage {
        imports = List.copyOf(imports);
        constants = List.copyOf(constants);
        variables = List.copyOf(variables);
        functions = List.copyOf(functions);
        types = List.copyOf(types);
    }

    /** True for a package of Go's own distribution. */
    public boolean standard() {
        return module.isEmpty();
    }
}
