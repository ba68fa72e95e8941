package io.gopy.core.render;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A stub ({@code .pyi}) of one module: what type checkers and editors know of it.
 *
 * @param doc the module's docstring
 * @param imports import lines
 * @param protocols what implements interfaces
 * @param lines constants, variables and aliases
 */
public record PythonStub(
        String doc,
        List<String> imports,
        List<Class> protocols,
        List<Class> classes,
        List<String> lines,
        List<Function> functions) {
    public PythonStub {
        imports = List.copyOf(imports);
        protocols = List.copyOf(protocols);
        classes = List.copyOf(classes);
        lines = List.copyOf(lines);
        functions = List.copyOf(functions);
    }

    /** The same with the import lines that are needed. */
    PythonStub importing(List<String> needed) {
        return new PythonStub(doc, needed, protocols, classes, lines, functions);
    }

    /** All its code: what stands outside docstrings. */
    String code() {
        Stream<Class> all = Stream.concat(protocols.stream(), classes.stream());
        return Stream.of(
                        lines.stream(),
                        functions.stream().map(Function::head),
                        all.flatMap(c -> Stream.of(
                                        Stream.of(c.head()),
                                        c.members().stream(),
                                        c.methods().stream().map(Function::head))
                                .flatMap(s -> s)))
                .flatMap(s -> s)
                .collect(Collectors.joining("\n"));
    }

    /**
     * A class.
     *
     * @param head as {@code class Builder:}
     * @param doc its docstring, empty for none
     * @param members one line each
     */
    public record Class(String head, String doc, List<String> members, List<Function> methods) {
        public Class {
            members = List.copyOf(members);
            methods = List.copyOf(methods);
        }
    }

    /**
     * A function or method.
     *
     * @param head as {@code def base(path: str) -> str:}
     * @param doc its docstring
     */
    public record Function(String head, String doc) {}
}
